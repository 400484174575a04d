#include "lora_info.h"

#include "wording/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using lora::BaseModel;
using lora::LoraInfo;
using nlohmann::ordered_json;

constexpr int kNames = 14;  // characters of the column of names
constexpr std::size_t kShown = 8;
constexpr std::int64_t kMiniWidth = 256, kDepthChannels = 128, kFillChannels = 384;

struct LoraInfoText {
    Q_DECLARE_TR_FUNCTIONS(LoraInfo)
};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

template <class Texts>
QString joined(const Texts& texts) {
    QStringList list;
    for (const std::string& one : texts) list << text(one);
    return list.join(QStringLiteral(", "));
}

void line(Console& console, const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    QString whole = name.leftJustified(kNames) + u' ' + value;
    // Further lines stand below the value: none can pass for a field of its own.
    whole.replace(u'\n', QLatin1Char('\n') + QString(kNames + 1, u' '));
    console.result(whole);
}

const char* name_of(BaseModel base) {
    switch (base) {
        case BaseModel::flux:
            return "flux1";
        case BaseModel::flux_dev:
            return "flux1-dev";
        case BaseModel::flux_schnell:
            return "flux1-schnell";
        case BaseModel::other_width:
            return "other";
        case BaseModel::unknown:
            break;
    }
    return "unknown";
}

QString base_words(const LoraInfo& info) {
    QString words;
    switch (info.base) {
        case BaseModel::flux:
            words = LoraInfoText::tr("FLUX.1; it does not say whether [dev] or [schnell]");
            break;
        case BaseModel::flux_dev:
            words = QStringLiteral("FLUX.1 [dev]");
            break;
        case BaseModel::flux_schnell:
            words = QStringLiteral("FLUX.1 [schnell]");
            break;
        case BaseModel::other_width:
            words = info.width == kMiniWidth ? LoraInfoText::tr("PhotoFlux Mini, or another model of width %1")
                                             : LoraInfoText::tr("a model of width %1");
            words = words.arg(info.width);
            break;
        case BaseModel::unknown:
            words = LoraInfoText::tr("any FLUX.1: it changes text encoders alone");
            break;
    }
    if (info.image_channels == kDepthChannels) words += QStringLiteral(" · Depth/Canny");
    if (info.image_channels == kFillChannels) words += QStringLiteral(" · Fill");
    return words;
}

/// "16", or "4 (12 layers), 16 (100 layers)".
template <class Number>
QString counted(const std::map<Number, std::size_t>& numbers) {
    QStringList list;
    for (const auto& [number, modules] : numbers) {
        const QString written = QString::number(number);
        list << (numbers.size() == 1 ? written
                                     : LoraInfoText::tr("%1 (%n layer(s))", nullptr, int(modules)).arg(written));
        if (std::size_t(list.size()) == kShown && numbers.size() > kShown + 1)
            return list.join(QStringLiteral(", ")) + QStringLiteral(", …");
    }
    return list.join(QStringLiteral(", "));
}

QString layer_words(const lora::LayerCounts& counts) {
    QStringList list;
    const auto say = [&](std::size_t count, const QString& words) {
        if (count > 0) list << words.arg(count);
    };
    say(counts.attention, LoraInfoText::tr("%1 attention"));
    say(counts.feed_forward, LoraInfoText::tr("%1 feed-forward"));
    say(counts.both, LoraInfoText::tr("%1 attention and feed-forward"));
    say(counts.modulation, LoraInfoText::tr("%1 modulation"));
    say(counts.other, LoraInfoText::tr("%1 other"));
    return list.join(QStringLiteral(", "));
}

QString health_words(const LoraInfo& info) {
    if (!info.not_finite.empty())
        return LoraInfoText::tr(
                   "broken: values that are not finite in %1; its training went wrong or the file is damaged")
            .arg(joined(info.not_finite).left(200));
    if (info.does_nothing()) return LoraInfoText::tr("it does nothing: every change that it holds is zero");
    if (info.idle > 0) return LoraInfoText::tr("sound; %1 of %2 changes are zero").arg(info.idle).arg(info.modules);
    return LoraInfoText::tr("sound");
}

void table(Console& console, const QString& file, const LoraInfo& info) {
    const auto said = [&](const char* key) { return text(info.said(key)); };
    line(console, LoraInfoText::tr("File"), file);
    line(console, LoraInfoText::tr("Title"), said("modelspec.title"));
    line(console, LoraInfoText::tr("Trigger"), said("modelspec.trigger_phrase"));
    line(console, LoraInfoText::tr("Author"), said("modelspec.author"));
    line(console, LoraInfoText::tr("Licence"), said("modelspec.license"));
    line(console, LoraInfoText::tr("Date"), said("modelspec.date"));
    line(console, LoraInfoText::tr("Preview"),
         info.said(lora::kThumbnail).empty() ? QString() : LoraInfoText::tr("inside"));
    line(console, LoraInfoText::tr("Made for"), base_words(info));
    line(console, LoraInfoText::tr("Layout"), joined(info.layouts));
    line(console, LoraInfoText::tr("Kind"), joined(info.kinds));
    line(console, LoraInfoText::tr("Rank"), counted(info.ranks));
    line(console, LoraInfoText::tr("Alpha"), counted(info.alphas));
    line(console, LoraInfoText::tr("Transformer"), layer_words(info.layers[0]));
    line(console, QStringLiteral("CLIP"), layer_words(info.layers[1]));
    line(console, QStringLiteral("T5"), layer_words(info.layers[2]));
    line(console, LoraInfoText::tr("Numbers"),
         LoraInfoText::tr("%1 in %2 tensors (%3)")
             .arg(QLocale().toString(qulonglong(info.parameters)))
             .arg(info.tensors)
             .arg(joined(info.types)));
    line(console, LoraInfoText::tr("Size"), size_of(qint64(info.bytes)));
    line(console, LoraInfoText::tr("Lengths"),
         info.lower_length > 0
             ? LoraInfoText::tr("lower factors %1, upper %2")
                   .arg(QString::number(info.lower_length, 'g', 4), QString::number(info.upper_length, 'g', 4))
             : QString());
    line(console, LoraInfoText::tr("Health"), health_words(info));
}

ordered_json counts_of(const lora::LayerCounts& counts) {
    return {{"attention", counts.attention},
            {"feed_forward", counts.feed_forward},
            {"both", counts.both},
            {"modulation", counts.modulation},
            {"other", counts.other}};
}

template <class Number>
ordered_json counts_of(const std::map<Number, std::size_t>& numbers, const char* name) {
    auto list = ordered_json::array();
    for (const auto& [number, modules] : numbers) list.push_back({{name, number}, {"modules", modules}});
    return list;
}

void event(Console& console, const QString& file, const LoraInfo& info) {
    auto unused = ordered_json::array();
    for (const auto& one : info.unused) unused.push_back({{"tensor", one.tensor}, {"reason", english(one.reason)}});
    auto said = ordered_json::object();
    for (const auto& [key, value] : info.metadata)
        if (key != lora::kThumbnail) said[key] = value;
    console.event({{"event", "lora"},
                   {"path", file.toStdString()},
                   {"bytes", info.bytes},
                   {"base", name_of(info.base)},
                   {"width", info.width},
                   {"image_channels", info.image_channels},
                   {"layouts", info.layouts},
                   {"kinds", info.kinds},
                   {"types", info.types},
                   {"ranks", counts_of(info.ranks, "rank")},
                   {"alphas", counts_of(info.alphas, "alpha")},
                   {"tensors", info.tensors},
                   {"parameters", info.parameters},
                   {"modules", info.modules},
                   {"layers",
                    {{"transformer", counts_of(info.layers[0])},
                     {"clip", counts_of(info.layers[1])},
                     {"t5", counts_of(info.layers[2])}}},
                   {"title", info.said("modelspec.title")},
                   {"trigger", info.said("modelspec.trigger_phrase")},
                   {"author", info.said("modelspec.author")},
                   {"licence", info.said("modelspec.license")},
                   {"date", info.said("modelspec.date")},
                   {"preview", !info.said(lora::kThumbnail).empty()},
                   {"private", lora::private_keys(info.metadata)},
                   {"unused", unused},
                   {"does_nothing", info.does_nothing()},
                   {"zero_modules", info.idle},
                   {"not_finite", info.not_finite},
                   {"lower_length", info.lower_length},
                   {"upper_length", info.upper_length},
                   {"largest", info.largest},
                   {"metadata", said}});
}

}  // namespace

void show(Console& console, const QString& file, const LoraInfo& info) {
    if (console.json()) return event(console, file, info);
    table(console, file, info);
    for (std::size_t i = 0; i < info.unused.size() && i < kShown; ++i)
        console.warn(
            LoraInfoText::tr("%1 has no effect: %2").arg(text(info.unused[i].tensor), words_of(info.unused[i].reason)));
    if (info.unused.size() > kShown)
        console.warn(LoraInfoText::tr("and %n more tensor(s) without effect; --json lists all", nullptr,
                                      int(info.unused.size() - kShown)));
    if (const auto keys = lora::private_keys(info.metadata); !keys.empty())
        console.warn(LoraInfoText::tr("it may tell of private captions or folders (%1); \"photoflux lora convert\" "
                                      "leaves these out")
                         .arg(joined(keys)));
}

}  // namespace photoflux::cli
