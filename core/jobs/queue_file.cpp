#include "jobs/queue_file.h"

#include "database/database.h"
#include "protocol/engine_json.h"
#include "protocol/sentence_json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace photoflux::jobs {

namespace {

// Entry i takes the schema from version i to i + 1. Entries are never changed once released, only added.
const database::Migrations kMigrations = {
    R"(CREATE TABLE jobs (
           id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice
           position   INTEGER NOT NULL,                   -- order of running
           state      TEXT NOT NULL,                      -- waiting (also while running), finished, failed, cancelled
           request    TEXT NOT NULL,                      -- JSON of engine::GenerateRequest
           recipe     TEXT NOT NULL,                      -- JSON object of the caller
           created_at INTEGER NOT NULL,                   -- milliseconds since 1970, UTC
           error_code TEXT,
           error      TEXT);
       CREATE TABLE pictures (
           job       INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE,
           number    INTEGER NOT NULL,                    -- 0 … count - 1
           seed      INTEGER NOT NULL,                    -- the 64 bits, read as signed
           path      TEXT NOT NULL,
           PRIMARY KEY (job, number));
       CREATE TABLE paces (
           id INTEGER PRIMARY KEY AUTOINCREMENT,
           model TEXT NOT NULL, device TEXT NOT NULL, precision TEXT NOT NULL,
           asked_width INTEGER NOT NULL, asked_height INTEGER NOT NULL, asked_steps INTEGER NOT NULL,
           width INTEGER NOT NULL, height INTEGER NOT NULL, steps INTEGER NOT NULL,
           seconds REAL NOT NULL);
       CREATE TABLE settings (paused INTEGER NOT NULL);
       INSERT INTO settings VALUES (0);)",
    R"(ALTER TABLE jobs ADD COLUMN sentence TEXT;  -- JSON of what `error` was made from)",
    R"(ALTER TABLE jobs ADD COLUMN kind TEXT NOT NULL DEFAULT 'pictures';  -- or 'training': then `request` is the JSON
                                                                         -- of an engine::TrainingRequest
       ALTER TABLE jobs ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;    -- of a training)",
    R"(ALTER TABLE jobs ADD COLUMN trained TEXT;  -- of a finished training: JSON of its engine::TrainedLora)",
};

const char* name_of(JobState state) {
    switch (state) {
        case JobState::waiting:
        case JobState::running:
            return "waiting";
        case JobState::finished:
            return "finished";
        case JobState::failed:
            return "failed";
        case JobState::cancelled:
            return "cancelled";
    }
    return "waiting";
}

std::string json_of(const QVariantMap& recipe) {
    return QJsonDocument(QJsonObject::fromVariantMap(recipe)).toJson(QJsonDocument::Compact).toStdString();
}

std::string json_of(const Sentence& sentence) {
    return protocol::to_json(sentence).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<void> read_pictures(const nlohmann::json& json, Job& job) {
    PHOTOFLUX_TRY(job.request, protocol::generate_request_from(json));
    return Done{};
}

Result<void> read_training(const nlohmann::json& json, Job& job) {
    job.training.emplace();
    PHOTOFLUX_TRY(job.training->request, protocol::training_request_from(json));
    return Done{};
}

JobState state_named(const std::string& name) {
    for (const JobState state : {JobState::finished, JobState::failed, JobState::cancelled})
        if (name == name_of(state)) return state;
    return JobState::waiting;
}

Result<void> read_trained(const std::string& text, Training& training) {
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    PHOTOFLUX_TRY(training.trained, protocol::trained_lora_from(json));
    training.measures = training.trained->measures;
    training.step = training.trained->steps;
    return Done{};
}

KeptJob read_job(SQLite::Statement& row) {
    KeptJob kept;
    kept.job.id = row.getColumn(0).getInt64();
    kept.job.state = state_named(row.getColumn(1).getString());
    const auto json = nlohmann::json::parse(row.getColumn(2).getString(), nullptr, /*allow_exceptions=*/false);
    const bool training = row.getColumn(8).getString() == "training";
    Result<void> request = training ? read_training(json, kept.job) : read_pictures(json, kept.job);
    if (request.ok() && training && kept.job.state == JobState::finished)
        request = read_trained(row.getColumn(10).getString(), *kept.job.training);
    if (training) kept.job.training->paused = row.getColumn(9).getInt() != 0;
    kept.job.recipe =
        QJsonDocument::fromJson(QByteArray::fromStdString(row.getColumn(3).getString())).object().toVariantMap();
    kept.job.createdAt = QDateTime::fromMSecsSinceEpoch(row.getColumn(4).getInt64(), Qt::UTC);
    if (kept.job.state == JobState::failed) {
        const auto code = protocol::error_code_named(row.getColumn(5).getString());
        kept.job.error = Error{code.value_or(ErrorCode::internal), row.getColumn(6).getString()};
        kept.job.error->sentence =
            protocol::sentence_from(nlohmann::json::parse(row.getColumn(7).getString(), nullptr, false));
    }
    if (!request.ok()) {
        kept.job.state = JobState::failed;
        kept.job.error =
            Error{ErrorCode::corrupt,
                  sentence("jobs", "job %1 cannot be read any more: %2").with(kept.job.id, request.error())};
    }
    return kept;
}

// A lock of the system's, which ends with its process however that dies. QLockFile is not enough: killed between making
// and filling its file it leaves one that never becomes stale.
Result<std::unique_ptr<SQLite::Database>> take_lock(const std::string& file, const std::string& queue) {
    auto locked = database::guarded(sentence("jobs", "locking %1").with(file),
                                    [&]() -> Result<std::unique_ptr<SQLite::Database>> {
                                        auto lock = std::make_unique<SQLite::Database>(file, SQLite::OPEN_READWRITE);
                                        lock->exec("BEGIN EXCLUSIVE");
                                        return lock;
                                    });
    if (!locked.ok() && locked.error().code == ErrorCode::usage) {
        return Error{ErrorCode::usage, sentence("jobs", "another PhotoFlux is running with the queue %1").with(queue)};
    }
    return locked;
}

}  // namespace

class QueueFile::Private {
public:
    template <class Work>
    auto guarded(Work&& work) {
        return database::guarded(sentence("jobs", "writing %1").with(name), std::forward<Work>(work));
    }

    template <class Request>
    Result<qint64> insert(const char* kind, const Request& request, const QVariantMap& recipe,
                          const QDateTime& createdAt);

    std::string name;
    std::unique_ptr<SQLite::Database> lock;  // an empty file, held by a transaction that never ends
    std::unique_ptr<SQLite::Database> db;
};

QueueFile::QueueFile(std::unique_ptr<Private> d) : d(std::move(d)) {}
QueueFile::~QueueFile() {
    d->db.reset();  // closed before the lock is free
}

Result<std::unique_ptr<QueueFile>> QueueFile::open(const QString& folder) {
    const QByteArray utf8 = folder.toUtf8();
    const std::filesystem::path path(std::u8string(utf8.begin(), utf8.end()));
    PHOTOFLUX_CHECK(database::make_private_folder(path));
    PHOTOFLUX_CHECK(database::make_private_file(path / "queue.lock"));
    auto d = std::make_unique<Private>();
    d->name = (folder + "/queue.sqlite").toStdString();
    PHOTOFLUX_TRY(d->lock, take_lock((folder + "/queue.lock").toStdString(), d->name));
    PHOTOFLUX_TRY(d->db, database::open(path / "queue.sqlite", kMigrations));
    return std::unique_ptr<QueueFile>(new QueueFile(std::move(d)));
}

Result<std::vector<KeptJob>> QueueFile::load() {
    return d->guarded([&]() -> Result<std::vector<KeptJob>> {
        d->db->exec("DELETE FROM jobs WHERE state IN ('finished', 'cancelled') AND kind = 'pictures'");
        std::vector<KeptJob> jobs;
        SQLite::Statement rows(*d->db,
                               "SELECT id, state, request, recipe, created_at, coalesce(error_code, ''), "
                               "coalesce(error, ''), coalesce(sentence, ''), kind, paused, coalesce(trained, '') "
                               "FROM jobs ORDER BY position");
        while (rows.executeStep()) jobs.push_back(read_job(rows));
        SQLite::Statement pictures(*d->db, "SELECT job, number, path FROM pictures");
        while (pictures.executeStep()) {
            const qint64 id = pictures.getColumn(0).getInt64();
            const auto kept =
                std::find_if(jobs.begin(), jobs.end(), [id](const KeptJob& one) { return one.job.id == id; });
            if (kept == jobs.end()) continue;
            kept->stored[pictures.getColumn(1).getInt()] = QString::fromStdString(pictures.getColumn(2).getString());
        }
        for (auto& kept : jobs) kept.job.pictures = kept.stored.values();
        return jobs;
    });
}

Result<std::vector<Pace>> QueueFile::paces() {
    return d->guarded([&]() -> Result<std::vector<Pace>> {
        d->db->exec("DELETE FROM paces WHERE id <= (SELECT max(id) FROM paces) - 200");
        std::vector<Pace> paces;
        SQLite::Statement rows(*d->db,
                               "SELECT model, device, precision, asked_width, asked_height, asked_steps, width, "
                               "height, steps, seconds FROM paces ORDER BY id");
        while (rows.executeStep()) {
            const auto number = [&rows](int column) { return rows.getColumn(column).getInt(); };
            paces.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                             rows.getColumn(2).getString(), number(3), number(4), number(5), number(6), number(7),
                             number(8), rows.getColumn(9).getDouble()});
        }
        return paces;
    });
}

Result<bool> QueueFile::paused() {
    return d->guarded([&]() -> Result<bool> { return d->db->execAndGet("SELECT paused FROM settings").getInt() != 0; });
}

template <class Request>
Result<qint64> QueueFile::Private::insert(const char* kind, const Request& request, const QVariantMap& recipe,
                                          const QDateTime& createdAt) {
    std::string json;
    try {
        json = protocol::to_json(request).dump();
    } catch (const nlohmann::json::exception&) {
        return Error{ErrorCode::bad_input, sentence("jobs", "the prompt or the model's path is not valid UTF-8")};
    }
    return guarded([&]() -> Result<qint64> {
        SQLite::Statement insert(*db,
                                 "INSERT INTO jobs (position, state, request, recipe, created_at, kind) VALUES "
                                 "((SELECT coalesce(max(position), 0) + 1 FROM jobs), 'waiting', ?1, ?2, ?3, ?4)");
        insert.bind(1, json);
        insert.bind(2, json_of(recipe));
        insert.bind(3, std::int64_t{createdAt.toMSecsSinceEpoch()});
        insert.bind(4, kind);
        insert.exec();
        return qint64{db->getLastInsertRowid()};
    });
}

Result<qint64> QueueFile::add(const engine::GenerateRequest& request, const QVariantMap& recipe,
                              const QDateTime& createdAt) {
    return d->insert("pictures", request, recipe, createdAt);
}

Result<qint64> QueueFile::add_training(const engine::TrainingRequest& request, const QVariantMap& recipe,
                                       const QDateTime& createdAt) {
    engine::TrainingRequest kept = request;
    kept.pictures.clear();
    return d->insert("training", kept, recipe, createdAt);
}

Result<void> QueueFile::set_training_paused(qint64 id, bool paused) {
    return d->guarded([&]() -> Result<void> {
        SQLite::Statement update(*d->db, "UPDATE jobs SET paused = ?1 WHERE id = ?2");
        update.bind(1, paused ? 1 : 0);
        update.bind(2, std::int64_t{id});
        update.exec();
        return Done{};
    });
}

Result<void> QueueFile::set_state(qint64 id, JobState state, const std::optional<Error>& error) {
    return d->guarded([&]() -> Result<void> {
        SQLite::Statement update(
            *d->db, "UPDATE jobs SET state = ?1, error_code = ?2, error = ?3, sentence = ?5 WHERE id = ?4");
        update.bind(1, name_of(state));
        if (error) {
            update.bind(2, std::string(protocol::name_of(error->code)));
            update.bind(3, error->message);
            if (error->sentence) update.bind(5, json_of(*error->sentence));
        }
        update.bind(4, std::int64_t{id});
        update.exec();
        return Done{};
    });
}

Result<void> QueueFile::finish_training(qint64 id, const engine::TrainedLora& trained) {
    return d->guarded([&]() -> Result<void> {
        SQLite::Statement update(*d->db, "UPDATE jobs SET state = ?1, trained = ?2 WHERE id = ?3");
        update.bind(1, name_of(JobState::finished));
        update.bind(2, protocol::to_json(trained).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        update.bind(3, std::int64_t{id});
        update.exec();
        return Done{};
    });
}

Result<void> QueueFile::put_last(qint64 id) {
    return d->guarded([&]() -> Result<void> {
        SQLite::Statement update(*d->db,
                                 "UPDATE jobs SET state = 'waiting', error_code = NULL, error = NULL, sentence = NULL, "
                                 "position = (SELECT max(position) + 1 FROM jobs) WHERE id = ?1");
        update.bind(1, std::int64_t{id});
        update.exec();
        return Done{};
    });
}

Result<void> QueueFile::record_picture(qint64 id, int index, std::uint64_t seed, const QString& path,
                                       const Pace& pace) {
    return d->guarded([&]() -> Result<void> {
        SQLite::Transaction transaction(*d->db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(*d->db,
                                 "INSERT OR REPLACE INTO pictures (job, number, seed, path) VALUES (?1, ?2, ?3, ?4)");
        insert.bind(1, std::int64_t{id});
        insert.bind(2, index);
        insert.bind(3, static_cast<std::int64_t>(seed));
        insert.bind(4, path.toStdString());
        insert.exec();
        SQLite::Statement learn(*d->db,
                                "INSERT INTO paces (model, device, precision, asked_width, asked_height, "
                                "asked_steps, width, height, steps, seconds) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
        learn.bind(1, pace.model);
        learn.bind(2, pace.device);
        learn.bind(3, pace.precision);
        const int numbers[] = {pace.asked_width, pace.asked_height, pace.asked_steps,
                               pace.width,       pace.height,       pace.steps};
        for (int i = 0; i < 6; ++i) learn.bind(4 + i, numbers[i]);
        learn.bind(10, pace.seconds);
        learn.exec();
        transaction.commit();
        return Done{};
    });
}

Result<void> QueueFile::remove(qint64 id) {
    return d->guarded([&]() -> Result<void> {
        SQLite::Statement statement(*d->db, "DELETE FROM jobs WHERE id = ?1");
        statement.bind(1, std::int64_t{id});
        statement.exec();
        return Done{};
    });
}

Result<void> QueueFile::set_paused(bool paused) {
    return d->guarded([&]() -> Result<void> {
        SQLite::Statement statement(*d->db, "UPDATE settings SET paused = ?1");
        statement.bind(1, paused ? 1 : 0);
        statement.exec();
        return Done{};
    });
}

}  // namespace photoflux::jobs
