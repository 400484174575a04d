#include "ui/generate/generate_settings.h"

#include "imaging/start_picture.h"
#include "ui/generate/paths.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

namespace photoflux::generate {

namespace {

constexpr int kSmallest = 16, kLargest = 4096, kMultiple = 16;

int toMultiple(double pixels) {
    return std::clamp(int((pixels + kMultiple / 2.0) / kMultiple) * kMultiple, kSmallest, kLargest);
}

QVariantMap size(double width, double height, const char* shape) {
    return {{QStringLiteral("width"), toMultiple(width)},
            {QStringLiteral("height"), toMultiple(height)},
            {QStringLiteral("shape"), QString::fromLatin1(shape)}};
}

}  // namespace

quint32 randomSeed() { return QRandomGenerator::system()->generate(); }

GenerateSettings::GenerateSettings(ModelList* models, StyleList styles, imaging::Decoders* decoders, QObject* parent)
    : QObject(parent), models_(models), styles_(std::move(styles)), photo_(decoders) {
    connect(models_, &ModelList::summaryChanged, this, &GenerateSettings::followModel);
    connect(&photo_, &StartPhoto::photoChanged, this, &GenerateSettings::followPhoto);
    connect(&photo_, &StartPhoto::changed, this, &GenerateSettings::changed);
    connect(&loras_, &LoraList::changed, this, &GenerateSettings::changed);
    followModel();
}

template <class Value>
void GenerateSettings::assign(Value& member, const Value& value) {
    if (member == value) return;
    member = value;
    Q_EMIT changed();
}

// A size or number of steps that the user chose stays; one that came from the model before gives way to the new
// model's.
void GenerateSettings::followModel() {
    const int native = models_->nativeSize(), steps = models_->defaultSteps();
    if (width_ == nativeSize_ && height_ == nativeSize_) width_ = height_ = native;
    if (steps_ == defaultSteps_) steps_ = steps;
    nativeSize_ = native;
    defaultSteps_ = steps;
    if (const QStringList styles = models_->styles(); styles != modelStyles_) {
        modelStyles_ = styles;
        if (!styles.isEmpty() && !styles.contains(style_)) style_.clear();
        Q_EMIT stylesChanged();
    }
    Q_EMIT sizesChanged();
    Q_EMIT changed();
}

// The photo's own shape, in the model's size; without a photo the model's own again.
void GenerateSettings::followPhoto() {
    const int native = models_->nativeSize();
    const QSize size = photo_.chosen() ? imaging::restyled_size(photo_.size(), native) : QSize(native, native);
    width_ = size.width();
    height_ = size.height();
    Q_EMIT sizesChanged();
    Q_EMIT changed();
}

void GenerateSettings::setPrompt(const QString& prompt) { assign(prompt_, prompt); }
QVariantList GenerateSettings::styles() const { return styles_.labels(language_, modelStyles_); }
void GenerateSettings::setStyle(const QString& style) { assign(style_, style); }
QString GenerateSettings::addition() const { return styles_.addition(style_, prompt_, language_); }
void GenerateSettings::setWidth(int width) { assign(width_, toMultiple(width)); }
void GenerateSettings::setHeight(int height) { assign(height_, toMultiple(height)); }
void GenerateSettings::setCount(int count) { assign(count_, std::clamp(count, 1, 64)); }
void GenerateSettings::setSteps(int steps) { assign(steps_, std::clamp(steps, 1, 100)); }
void GenerateSettings::setGuidance(double guidance) { assign(guidance_, std::clamp(guidance, 0.0, 30.0)); }

void GenerateSettings::setSeed(const QString& seed) {
    bool number = false;
    const quint64 value = seed.trimmed().toULongLong(&number);
    assign(seed_, number ? QString::number(std::min<quint64>(value, 0xffffffffu)) : QString());
}

QVariantList GenerateSettings::sizes() const {
    const double n = models_->nativeSize();
    QVariantList list;
    if (photo_.chosen()) {
        const QSize own = imaging::restyled_size(photo_.size(), models_->nativeSize());
        list << size(own.width(), own.height(), "photo");
    }
    // The same number of pixels in other shapes: a model draws best near the area that it was trained for.
    return list << size(n, n, "square") << size(n * 0.866, n * 1.155, "portrait")
                << size(n * 1.155, n * 0.866, "landscape") << size(n * 1.333, n * 0.75, "wide")
                << size(n * 1.5, n * 1.5, "large");
}

bool GenerateSettings::ready() const { return !prompt_.trimmed().isEmpty() && !models_->currentPath().isEmpty(); }

void GenerateSettings::setLanguage(const QString& language) {
    language_ = language;
    Q_EMIT stylesChanged();
    Q_EMIT changed();
}

void GenerateSettings::use(const PictureEntry& picture) {
    models_->choose(picture.model);
    prompt_ = styles_.without(picture.style, picture.prompt);
    style_ = picture.style;
    width_ = picture.width;
    height_ = picture.height;
    steps_ = picture.steps;
    seed_ = picture.seedText();
    if (picture.guidance >= 0) guidance_ = picture.guidance;
    loras_.setCurrent(-1);  // the prompt names those that made it
    Q_EMIT changed();
}

engine::GenerateRequest GenerateSettings::request() const {
    engine::GenerateRequest request;
    request.model = toPath(models_->currentPath());
    request.parts = models_->currentParts();
    const QString prompt = prompt_.trimmed();
    request.prompt = (prompt + styles_.addition(style_, prompt, language_)).toStdString();
    request.width = width_;
    request.height = height_;
    request.steps = steps_;
    if (models_->hasGuidance()) request.guidance = guidance_;
    request.seed = seed_.isEmpty() ? randomSeed() : seed_.toULongLong();
    request.count = count_;
    request.previews = true;
    if (const auto lora = loras_.use()) request.loras.push_back(*lora);
    request.start = photo_.request();
    if (request.start && !models_->hasGuidance()) request.start->reference = false;
    return request;
}

}  // namespace photoflux::generate
