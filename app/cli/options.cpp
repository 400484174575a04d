#include "options.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace photoflux::cli {
namespace {

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

/// Letters to change, add or leave out to get from one word to the other.
qsizetype distance(const QString& from, const QString& to) {
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            auto& cell = row[static_cast<std::size_t>(j) + 1];
            const qsizetype changed = diagonal + (from[i] != to[j]);
            diagonal = cell;
            cell = std::min({changed, cell + 1, row[static_cast<std::size_t>(j)] + 1});
        }
    }
    return row.back();
}

Error unknown(const QString& name, const std::vector<Option>& known) {
    constexpr qsizetype kNear = 3;
    const auto nearest = std::min_element(known.begin(), known.end(), [&](const Option& a, const Option& b) {
        return distance(name, QLatin1String(a.name)) < distance(name, QLatin1String(b.name));
    });
    if (nearest != known.end() && distance(name, QLatin1String(nearest->name)) < kNear) {
        return usage(
            OptionsText::tr("there is no option --%1; did you mean --%2?").arg(name, QLatin1String(nearest->name)));
    }
    return usage(OptionsText::tr("there is no option --%1; see --help").arg(name));
}

}  // namespace

Result<Options> parse_options(const QStringList& arguments, const std::vector<Option>& known) {
    Options options;
    bool ended = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (argument == QLatin1String("-h")) argument = QStringLiteral("--help");
        if (argument == QLatin1String("-o")) argument = QStringLiteral("--out");
        if (!ended && argument == QLatin1String("--")) {
            ended = true;
            continue;
        }
        if (!ended && argument.size() == 2 && argument[0] == QLatin1Char('-') && argument[1].isLetter()) {
            return usage(OptionsText::tr("there is no option %1; see --help").arg(argument));
        }
        if (ended || !argument.startsWith(QLatin1String("--"))) {
            options.positional << argument;
            continue;
        }
        const auto equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option =
            std::find_if(known.begin(), known.end(), [&](const Option& o) { return name == QLatin1String(o.name); });
        if (option == known.end()) return unknown(name, known);
        if (options.values.contains(name) && !option->repeats)
            return usage(OptionsText::tr("the option --%1 is given twice").arg(name));
        if (!option->takes_value) {
            if (equals >= 0) return usage(OptionsText::tr("the option --%1 takes no value").arg(name));
            options.values[name] = QString();
        } else if (equals >= 0) {
            options.values[name] = argument.mid(equals + 1);
        } else if (i + 1 < arguments.size()) {
            options.values[name] = arguments[++i];
        } else {
            return usage(OptionsText::tr("the option --%1 needs a value").arg(name));
        }
        if (option->repeats) options.repeated[name] << options.values[name];
    }
    return options;
}

Result<qint64> whole_number(const Options& options, const char* name, qint64 lowest, qint64 highest) {
    const QString text = options.value(name);
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok) return usage(OptionsText::tr("--%1 needs a whole number, not \"%2\"").arg(QLatin1String(name), text));
    if (value < lowest || value > highest) {
        return Error{ErrorCode::bad_input, OptionsText::tr("--%1 can be %2 to %3, not %4")
                                               .arg(QLatin1String(name))
                                               .arg(lowest)
                                               .arg(highest)
                                               .arg(text)
                                               .toStdString()};
    }
    return value;
}

}  // namespace photoflux::cli
