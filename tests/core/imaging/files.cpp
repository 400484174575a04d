#include "files.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QProcess>

namespace photoflux::imaging::test {

QByteArray bytes_of(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return file.readAll();
}

void put(const std::filesystem::path& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path.string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path;
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray output_of(const QString& program, const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60'000))
        << program.toStdString() << ": " << process.errorString().toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

nlohmann::json exiftool(const std::vector<std::filesystem::path>& paths) {
    QStringList arguments = {QStringLiteral("-j"), QStringLiteral("-G1"), QStringLiteral("-n")};
    for (const auto& path : paths) arguments << QString::fromStdString(path.string());
    const QByteArray said = output_of(QStringLiteral("exiftool"), arguments);
    auto json = nlohmann::json::parse(said.toStdString(), nullptr, false);
    EXPECT_TRUE(json.is_array()) << said.toStdString();
    return json;
}

nlohmann::json exiftool(const std::filesystem::path& path) {
    const auto all = exiftool(std::vector{path});
    return all.is_array() && !all.empty() ? all.front() : nlohmann::json::object();
}

engine::Pixels gradient(int width, int height) {
    engine::Pixels pixels{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (const int value : {x * 255 / width, y * 255 / height, (x + y) % 256}) {
                pixels.rgb.push_back(static_cast<std::uint8_t>(value));
            }
        }
    }
    return pixels;
}

Recipe recipe_with(std::string prompt) {
    Recipe recipe;
    recipe.prompt = std::move(prompt);
    recipe.style = "Watercolour";
    recipe.seed = 18'446'744'073'709'551'615u;
    recipe.width = 48;
    recipe.height = 32;
    recipe.steps = 7;
    recipe.guidance = 3.1;
    recipe.max_sequence_length = 128;
    recipe.model_name = "mini, the \"first\"";
    recipe.model_hash = std::string(64, 'a');
    recipe.device = "cpu";
    recipe.precision = "fp32";
    recipe.program_version = "0.1.0";
    return recipe;
}

std::vector<std::string> tricky_prompts() {
    return {
        "a red apple",
        "first line\nsecond line\n\nfourth line",
        "a sign that says \"Open: 9, 10 and 11\" \\ backslash",
        "Größe, café, ½",
        "一只红苹果，放在木桌上",
        "emoji 🍎👩‍🚀 and accents é",
        "Negative prompt: this is part of the prompt",
        "Steps: 1, Seed: 2, Size: 3x4, Model: five",
        "<b>&amp;</b> ]]> <?xpacket end=\"w\"?>",
        "tab\tand\rreturn",
    };
}

}  // namespace photoflux::imaging::test
