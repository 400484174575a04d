#include "ui/controls/error_words.h"

#include "wording/words.h"

#include <QCoreApplication>

namespace photoflux::controls {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString kind(ErrorCode code) {
    switch (code) {
        case ErrorCode::usage:
        case ErrorCode::bad_input:
            return ErrorText::tr("This cannot be done");
        case ErrorCode::not_found:
            return ErrorText::tr("Something is missing");
        case ErrorCode::corrupt:
            return ErrorText::tr("A file is damaged");
        case ErrorCode::no_memory:
            return ErrorText::tr("There is not enough memory");
        case ErrorCode::no_disk:
            return ErrorText::tr("The disk is full or cannot be written");
        case ErrorCode::network:
            return ErrorText::tr("The network does not answer");
        case ErrorCode::internal:
            break;
    }
    return ErrorText::tr("Something went wrong");
}

QString withDetail(const QString& words, const Error& error) {
    return ErrorText::tr("%1: %2").arg(words, words_of(error));
}

}  // namespace

QString errorWords(const Error& error) { return withDetail(kind(error.code), error); }

QString workerMissingWords(const Error& error) {
    return withDetail(ErrorText::tr("The engine does not start, so the queue waits"), error);
}

}  // namespace photoflux::controls
