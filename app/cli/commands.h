#pragma once

#include <QStringList>

namespace photoflux::cli {

/// Each runs one command with the arguments behind its name and returns the exit code (console.h). Needs a
/// QCoreApplication.
int run_generate(const QStringList& arguments);
int run_metadata(const QStringList& arguments);
int run_edit(const QStringList& arguments);
int run_dataset(const QStringList& arguments);
int run_train(const QStringList& arguments);
int run_library(const QStringList& arguments);
int run_lora(const QStringList& arguments);
int run_bench(const QStringList& arguments);
int run_doctor(const QStringList& arguments);
int run_models(const QStringList& arguments);

}  // namespace photoflux::cli
