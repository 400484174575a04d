#pragma once

#include "engine/request.h"
#include "ui/generate/lora_list.h"
#include "ui/generate/model_list.h"
#include "ui/generate/picture_entry.h"
#include "ui/generate/start_photo.h"
#include "ui/generate/style_list.h"

#include <QObject>
#include <QVariantList>
#include <optional>

namespace photoflux::generate {

/// The form of the Generate screen: what will be made when the button is pressed. GUI thread.
class GenerateSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY changed)
    /// Those that the model knows.
    Q_PROPERTY(QVariantList styles READ styles NOTIFY stylesChanged)
    Q_PROPERTY(QString style READ style WRITE setStyle NOTIFY changed)
    /// What the style adds to the prompt, said on the screen; empty: nothing.
    Q_PROPERTY(QString addition READ addition NOTIFY changed)
    Q_PROPERTY(int width READ width WRITE setWidth NOTIFY changed)
    Q_PROPERTY(int height READ height WRITE setHeight NOTIFY changed)
    /// `[{width, height, shape}, …]` around the model's native size, the photo's shape first where there is one.
    /// Shape: "photo", "square", "portrait", "landscape", "wide", "large".
    Q_PROPERTY(QVariantList sizes READ sizes NOTIFY sizesChanged)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    /// Empty: a new random seed each time.
    Q_PROPERTY(QString seed READ seed WRITE setSeed NOTIFY changed)
    Q_PROPERTY(int steps READ steps WRITE setSteps NOTIFY changed)
    Q_PROPERTY(double guidance READ guidance WRITE setGuidance NOTIFY changed)
    Q_PROPERTY(photoflux::generate::ModelList* models READ models CONSTANT)
    Q_PROPERTY(photoflux::generate::LoraList* loras READ loras CONSTANT)
    Q_PROPERTY(photoflux::generate::StartPhoto* photo READ photo CONSTANT)
    /// The prompt says something and a model is there.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
public:
    /// `models` and `decoders` must outlive the form.
    GenerateSettings(ModelList* models, StyleList styles, imaging::Decoders* decoders, QObject* parent = nullptr);

    QString prompt() const { return prompt_; }
    void setPrompt(const QString& prompt);
    QVariantList styles() const;
    QString style() const { return style_; }
    void setStyle(const QString& style);
    QString addition() const;
    int width() const { return width_; }
    void setWidth(int width);
    int height() const { return height_; }
    void setHeight(int height);
    QVariantList sizes() const;
    int count() const { return count_; }
    void setCount(int count);
    QString seed() const { return seed_; }
    void setSeed(const QString& seed);
    int steps() const { return steps_; }
    void setSteps(int steps);
    double guidance() const { return guidance_; }
    void setGuidance(double guidance);
    ModelList* models() const { return models_; }
    LoraList* loras() { return &loras_; }
    StartPhoto* photo() { return &photo_; }
    bool ready() const;

    /// Style words and labels follow.
    void setLanguage(const QString& language);
    /// Puts everything that made a picture into the form; its model is chosen where it is still here.
    void use(const PictureEntry& picture);
    /// What the form says; the seed is drawn here where it is left to chance.
    engine::GenerateRequest request() const;

Q_SIGNALS:
    void changed();
    void sizesChanged();
    void stylesChanged();

private:
    template <class Value>
    void assign(Value& member, const Value& value);
    void followModel();
    void followPhoto();

    ModelList* models_;
    StyleList styles_;
    LoraList loras_;
    StartPhoto photo_;
    QStringList modelStyles_;
    QString prompt_, style_, seed_, language_ = QStringLiteral("en");
    int width_ = 0, height_ = 0, count_ = 1, steps_ = 0;
    int nativeSize_ = 0, defaultSteps_ = 0;
    double guidance_ = 3.5;
};

/// A seed nobody chose: 32 bits, all that counts.
quint32 randomSeed();

}  // namespace photoflux::generate
