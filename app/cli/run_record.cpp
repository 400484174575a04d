#include "run_record.h"

#include "imaging/whole_file.h"
#include "protocol/engine_json.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

constexpr const char *kRequest = "request.json", *kTrained = "trained.json";

struct TrainText {
    Q_DECLARE_TR_FUNCTIONS(Train)
};

/// What decides whether checkpoints of one request fit another. Where it runs and what is written does not.
nlohmann::json what_counts(engine::TrainingRequest request) {
    request.device = {};
    request.memory_limit = 0;
    request.outputs.clear();
    request.identity = {};
    return protocol::to_json(request);
}

/// Errors: those of write_whole_file.
template <class Json>
Result<void> write(const std::filesystem::path& file, const Json& json) {
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (!error) std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, error);
    if (error) return imaging::cannot_write(file, error);
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    return imaging::write_whole_file(file, QByteArray::fromStdString(text), imaging::Readers::owner);
}

}  // namespace

Result<engine::TrainingRequest> recorded_request(const std::filesystem::path& folder) {
    std::error_code unreadable;
    if (!std::filesystem::exists(folder / kRequest, unreadable)) {
        return Error{
            ErrorCode::not_found,
            TrainText::tr("there is no training to resume under that name; begin one with --photos").toStdString()};
    }
    PHOTOFLUX_TRY(const QByteArray bytes, imaging::read_whole_file(folder / kRequest));
    return protocol::training_request_from(nlohmann::json::parse(bytes.toStdString(), nullptr, false));
}

Result<void> record_request(const engine::TrainingRequest& request) {
    engine::TrainingRequest kept = request;
    kept.pictures.clear();
    const auto& folder = request.folder;
    std::error_code error;
    if (std::filesystem::exists(folder / kRequest, error)) {
        const auto before = recorded_request(folder);
        const bool same = before.ok() && what_counts(*before) == what_counts(kept);
        const bool ended = std::filesystem::exists(folder / kTrained, error);
        if (!same && !ended) {
            return Error{ErrorCode::bad_input,
                         TrainText::tr("a training of that name was begun with other settings; --resume goes on with "
                                       "those, another --name begins another one")
                             .toStdString()};
        }
        if (!same) std::filesystem::remove_all(folder, error);
        if (error) return imaging::cannot_write(folder, error);
    }
    std::filesystem::remove(folder / kTrained, error);
    return write(folder / kRequest, protocol::to_json(kept));
}

Result<void> record_end(const std::filesystem::path& folder, const nlohmann::ordered_json& trained) {
    return write(folder / kTrained, trained);
}

}  // namespace photoflux::cli
