#pragma once

#include <QByteArray>
#include <string>

namespace photoflux::imaging {

/// The name that an ICC profile gives itself (ICC.1:2022, tag `desc`; version 2's text, too), or nothing.
std::string icc_description(const QByteArray& profile);

}  // namespace photoflux::imaging
