#include "engine_options.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace photoflux::cli {
namespace {

/// Under the name that they have been translated under.
struct GenerateText {
    Q_DECLARE_TR_FUNCTIONS(Generate)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }
Error bad_input(const QString& text) { return {ErrorCode::bad_input, text.toStdString()}; }

}  // namespace

Result<double> read_number(const Options& options, const char* name, double lowest, double highest) {
    bool ok = false;
    const double value = options.value(name).toDouble(&ok);
    if (!ok)
        return usage(GenerateText::tr("--%1 needs a number, not \"%2\"").arg(QLatin1String(name), options.value(name)));
    if (!(value >= lowest && value <= highest))
        return bad_input(GenerateText::tr("--%1 can be %2 to %3, not %4")
                             .arg(QLatin1String(name))
                             .arg(lowest)
                             .arg(highest)
                             .arg(options.value(name)));
    return value;
}

Result<void> read_device(const Options& options, std::string& device, std::string& precision) {
    static const QRegularExpression devices(QStringLiteral("^(auto|cpu|mps|cuda(:\\d{1,3})?)$"));
    static const QRegularExpression precisions(QStringLiteral("^(auto|fp32|bf16|fp16|fp8|int8|nf4)$"));
    const QString wanted_device = options.value("device"), wanted_precision = options.value("precision");
    if (options.has("device")) {
        if (!devices.match(wanted_device).hasMatch()) {
            return usage(
                GenerateText::tr("--device can be auto, cpu, cuda, cuda:N or mps, not \"%1\"").arg(wanted_device));
        }
        device = wanted_device.toStdString();
    }
    if (options.has("precision")) {
        if (!precisions.match(wanted_precision).hasMatch()) {
            return usage(GenerateText::tr("--precision can be auto, fp32, bf16, fp16, fp8, int8 or nf4, not \"%1\"")
                             .arg(wanted_precision));
        }
        precision = wanted_precision.toStdString();
    }
    return Done{};
}

Result<std::uint64_t> read_memory_limit(const Options& options) {
    if (!options.has("memory")) return std::uint64_t{0};
    PHOTOFLUX_TRY(const double gigabytes, read_number(options, "memory", 0.1, 10'000));
    return static_cast<std::uint64_t>(gigabytes * 1e9);
}

engine::ModelParts parts_of(const modelstore::ModelFolder& model) {
    if (!std::filesystem::is_regular_file(model.path)) return {};
    return {model.parts.autoencoder, model.parts.clip, model.parts.t5, modelstore::carried_tokenizers()};
}

}  // namespace photoflux::cli
