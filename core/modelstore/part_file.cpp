#include "modelstore/part_file.h"

#include "modelstore/path_text.h"
#include "modelstore/publish_file.h"

#include <QDir>
#include <vector>

namespace photoflux::modelstore {
namespace {

constexpr qint64 kPiece = 4 << 20;

std::filesystem::path beside(const std::filesystem::path& target, const char* ending) {
    std::filesystem::path name = target;
    name += ending;
    return name;
}

/// Feeds the rest of an open file to `hash`. Errors: bad_input; cancelled.
Result<void> hash_rest(QFile& file, QCryptographicHash& hash, const std::function<void(qint64)>& hashed,
                       const CancelToken& cancel) {
    std::vector<char> piece(kPiece);
    while (true) {
        if (cancel.cancelled()) return Cancelled{};
        const qint64 count = file.read(piece.data(), kPiece);
        if (count < 0) {
            return Error{ErrorCode::bad_input, sentence("modelstore", "%1 cannot be read: %2")
                                                   .with(QDir::toNativeSeparators(file.fileName()).toStdString(),
                                                         file.errorString().toStdString())};
        }
        if (count == 0) return Done{};
        hash.addData(QByteArrayView(piece.data(), count));
        hashed(file.pos());
    }
}

}  // namespace

std::filesystem::path part_of(const std::filesystem::path& target) { return beside(target, ".part"); }

PartFile::PartFile(const std::filesystem::path& target)
    : target_(target),
      part_(part_of(target)),
      file_(to_qstring(part_)),
      lock_(to_qstring(beside(target, ".part.lock"))) {
    lock_.setStaleLockTime(0);  // stale only when its process is gone, however long a download takes
}

Result<std::unique_ptr<PartFile>> PartFile::open(const std::filesystem::path& target,
                                                 const std::function<void(qint64)>& hashed, const CancelToken& cancel) {
    std::error_code failed;
    std::filesystem::create_directories(target.parent_path(), failed);
    if (failed) {
        return Error{ErrorCode::no_disk, sentence("modelstore", "the folder %1 cannot be made: %2")
                                             .with(shown(target.parent_path()), failed.message())};
    }
    std::unique_ptr<PartFile> part(new PartFile(target));
    if (!part->lock_.tryLock()) {
        if (part->lock_.error() != QLockFile::LockFailedError) {
            return Error{ErrorCode::no_disk,
                         sentence("modelstore", "the folder %1 takes no files").with(shown(target.parent_path()))};
        }
        return Error{ErrorCode::usage,
                     sentence("modelstore", "another program is fetching %1 already").with(shown(target))};
    }
    if (!part->file_.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) return part->cannot_write();
    PHOTOFLUX_CHECK(hash_rest(part->file_, part->hash_, hashed, cancel));
    part->size_ = part->file_.pos();
    return part;
}

QByteArray PartFile::sha256() const { return hash_.result(); }

Result<void> PartFile::append(QByteArrayView bytes) {
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count = file_.write(bytes.data() + written, bytes.size() - written);
        if (count <= 0) {
            // What a full disk took of this piece goes, so that file and hash agree.
            file_.resize(size_);
            return cannot_write();
        }
        written += count;
    }
    hash_.addData(bytes);
    size_ += bytes.size();
    return Done{};
}

Result<void> PartFile::clear() {
    if (!file_.resize(0) || !file_.seek(0)) return cannot_write();
    hash_.reset();
    size_ = 0;
    return Done{};
}

Result<void> PartFile::publish() {
    file_.close();
    if (const auto failed = publish_file(part_, target_)) {
        return Error{ErrorCode::no_disk,
                     sentence("modelstore", "%1 cannot be written: %2").with(shown(target_), failed.message())};
    }
    return Done{};
}

Error PartFile::cannot_write() const {
    return {ErrorCode::no_disk,
            sentence("modelstore", "%1 cannot be written: %2").with(shown(part_), file_.errorString().toStdString())};
}

Result<QByteArray> sha256_of(const std::filesystem::path& path, const std::function<void(qint64)>& hashed,
                             const CancelToken& cancel) {
    QFile file(to_qstring(path));
    if (!file.exists())
        return Error{ErrorCode::not_found, sentence("modelstore", "%1 does not exist").with(shown(path))};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{
            ErrorCode::bad_input,
            sentence("modelstore", "%1 cannot be read: %2").with(shown(path), file.errorString().toStdString())};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    PHOTOFLUX_CHECK(hash_rest(file, hash, hashed, cancel));
    return hash.result();
}

}  // namespace photoflux::modelstore
