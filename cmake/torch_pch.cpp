// Nothing: this file carries the precompiled header of ATen (see PhotoFluxBuild.cmake).
