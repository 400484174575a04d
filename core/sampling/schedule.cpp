#include "sampling/schedule.h"

#include "models/config_reader.h"

#include <cmath>
#include <sstream>

namespace photoflux::sampling {

Result<ScheduleConfig> ScheduleConfig::from_diffusers(const weights::Json& json, const std::string& where) {
    models::ConfigReader read(json, where);
    ScheduleConfig config;
    config.shift = read.number("shift", 1.0);
    config.dynamic = read.boolean("use_dynamic_shifting", false);
    config.base_shift = read.number("base_shift", 0.5);
    config.max_shift = read.number("max_shift", 1.15);
    config.base_tokens = read.integer("base_image_seq_len", 256, 1, 1 << 24);
    config.max_tokens = read.integer("max_image_seq_len", 4096, 2, 1 << 24);
    const weights::Json* kind = json.find("time_shift_type");
    config.exponential = !kind || kind->as_string() != "linear";
    const weights::Json* sampler = json.find("_class_name");
    read.require(
        !sampler || sampler->as_string() == "FlowMatchEulerDiscreteScheduler",
        sentence("sampling", "\"_class_name\" must be FlowMatchEulerDiscreteScheduler, the sampler of FLUX.1"));
    read.require(read.integer("num_train_timesteps", 1000, 1, 1 << 24) == 1000,
                 sentence("sampling", "\"num_train_timesteps\" must be 1000"));
    const weights::Json* terminal = json.find("shift_terminal");
    read.require(!terminal || terminal->is_null(),
                 sentence("sampling", "\"%1\" is not a FLUX.1 schedule").with("shift_terminal"));
    read.require(config.shift > 0, sentence("sampling", "\"shift\" must be above 0"));
    read.require(config.max_tokens != config.base_tokens,
                 sentence("sampling", "\"max_image_seq_len\" must differ from \"base_image_seq_len\""));
    for (const char* variant :
         {"use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "invert_sigmas", "stochastic_sampling"})
        read.require(!read.boolean(variant, false),
                     sentence("sampling", "\"%1\" is not a FLUX.1 schedule").with(variant));
    PHOTOFLUX_CHECK(read.outcome());
    return config;
}

std::string ScheduleConfig::to_diffusers() const {
    std::ostringstream out;
    out << "{\n  \"_class_name\": \"FlowMatchEulerDiscreteScheduler\",\n  \"num_train_timesteps\": 1000,\n  \"shift\": "
        << shift << ",\n  \"use_dynamic_shifting\": " << (dynamic ? "true" : "false")
        << ",\n  \"base_shift\": " << base_shift << ",\n  \"max_shift\": " << max_shift
        << ",\n  \"base_image_seq_len\": " << base_tokens << ",\n  \"max_image_seq_len\": " << max_tokens << "\n}\n";
    return out.str();
}

std::vector<float> sigmas(const ScheduleConfig& config, int steps, std::int64_t tokens) {
    const double slope =
        (config.max_shift - config.base_shift) / static_cast<double>(config.max_tokens - config.base_tokens);
    const double mu =
        static_cast<double>(tokens) * slope + config.base_shift - slope * static_cast<double>(config.base_tokens);
    std::vector<float> levels;
    for (int i = 0; i < steps; ++i) {
        const double level = steps == 1 ? 1.0 : 1.0 + (1.0 / steps - 1.0) * i / (steps - 1);  // linspace(1, 1/n, n)
        if (!config.dynamic) {
            levels.push_back(static_cast<float>(config.shift * level / (1 + (config.shift - 1) * level)));
            continue;
        }
        const double strength = config.exponential ? std::exp(mu) : mu;
        levels.push_back(static_cast<float>(strength / (strength + (1 / level - 1))));
    }
    levels.push_back(0.0F);
    return levels;
}

}  // namespace photoflux::sampling
