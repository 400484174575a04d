#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace photoflux::cli {

struct Option {
    const char* name;  ///< without the dashes
    bool takes_value = true;
    bool repeats = false;
};

/// A command's arguments, taken apart: `--name value`, `--name=value`, switches, and the rest in order. `--` ends the
/// options. `-h` is `--help`, `-o` is `--out`.
struct Options {
    QMap<QString, QString> values;
    QMap<QString, QStringList> repeated;  ///< of options that may come several times, in order
    QStringList positional;

    bool has(const char* name) const { return values.contains(QLatin1String(name)); }
    QStringList all(const char* name) const { return repeated.value(QLatin1String(name)); }
    QString value(const char* name) const { return values.value(QLatin1String(name)); }
};

/// Errors: usage (unknown option with the nearest known one, missing value, given twice).
Result<Options> parse_options(const QStringList& arguments, const std::vector<Option>& known);

/// A whole number within limits. Errors: usage (no number), bad_input (out of the limits).
Result<qint64> whole_number(const Options& options, const char* name, qint64 lowest, qint64 highest);

}  // namespace photoflux::cli
