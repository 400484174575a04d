#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QFile>
#include <QLockFile>
#include <filesystem>
#include <functional>
#include <memory>

namespace photoflux::modelstore {

/// What has arrived of a file so far, `NAME.part` beside its later place, which no program takes for a model. It
/// outlives the program; destroying the object closes it and keeps it. One thread.
class PartFile {
public:
    /// Opens what an earlier try left, or begins. Makes the folder. `hashed` is told the bytes read while what is there
    /// is read again. Errors: usage (another program is fetching the same file), no_disk; cancelled.
    static Result<std::unique_ptr<PartFile>> open(const std::filesystem::path& target,
                                                  const std::function<void(qint64)>& hashed, const CancelToken& cancel);

    qint64 size() const { return size_; }
    /// Of all bytes so far.
    QByteArray sha256() const;
    /// Errors: no_disk (full or not writable); what arrived before stays.
    Result<void> append(QByteArrayView bytes);
    /// Begins anew. Errors: no_disk.
    Result<void> clear();
    /// Down to the disk and under its name, in place of a file that has it. The last call. Errors: no_disk.
    Result<void> publish();

private:
    PartFile(const std::filesystem::path& target);
    Error cannot_write() const;

    std::filesystem::path target_, part_;
    QFile file_;
    QLockFile lock_;
    QCryptographicHash hash_{QCryptographicHash::Sha256};
    qint64 size_ = 0;
};

/// The name under which what has arrived of `target` lies.
std::filesystem::path part_of(const std::filesystem::path& target);

/// SHA-256 of a file. `hashed` is told the bytes read so far. Errors: not_found, bad_input (not readable); cancelled.
Result<QByteArray> sha256_of(const std::filesystem::path& file, const std::function<void(qint64)>& hashed,
                             const CancelToken& cancel);

}  // namespace photoflux::modelstore
