#include "kernels/compiler.h"

#include "kernels/sources.h"

#include <ATen/DynamicLibrary.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <utility>

namespace photoflux::kernels {

namespace {

using Program = void*;

Error failed(const Kernel& kernel, const std::string& why) {
    return {ErrorCode::internal,
            sentence("kernels", "%1 could not be compiled for this graphics card: %2").with(kernel.name, why)};
}

/// The line that says what is wrong, of a log that begins with warnings.
std::string complaint(const std::string& log) {
    const auto at = log.find("error");
    const auto begin = at == std::string::npos ? 0 : log.rfind('\n', at) + 1;
    return log.substr(begin, log.find('\n', begin) - begin);
}

}  // namespace

/// As nvrtc.h declares them; every result is 0 for success.
struct Compiler::Functions {
    int (*version)(int* major, int* minor);
    int (*create)(Program*, const char* source, const char* name, int headers, const char* const* header_sources,
                  const char* const* header_names);
    int (*destroy)(Program*);
    int (*compile)(Program, int options, const char* const* option);
    int (*add_name)(Program, const char* expression);
    int (*lowered_name)(Program, const char* expression, const char** name);
    int (*log_size)(Program, std::size_t*);
    int (*log)(Program, char*);
    int (*cubin_size)(Program, std::size_t*);
    int (*cubin)(Program, char*);
    int (*ptx_size)(Program, std::size_t*);
    int (*ptx)(Program, char*);
    int (*count_archs)(int*);
    int (*archs)(int*);

    /// Throws DynamicLibraryError where one is missing.
    explicit Functions(at::DynamicLibrary& library) {
        const auto find = [&](auto& function, const char* name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.sym(name));
        };
        find(version, "nvrtcVersion");
        find(create, "nvrtcCreateProgram");
        find(destroy, "nvrtcDestroyProgram");
        find(compile, "nvrtcCompileProgram");
        find(add_name, "nvrtcAddNameExpression");
        find(lowered_name, "nvrtcGetLoweredName");
        find(log_size, "nvrtcGetProgramLogSize");
        find(log, "nvrtcGetProgramLog");
        find(cubin_size, "nvrtcGetCUBINSize");
        find(cubin, "nvrtcGetCUBIN");
        find(ptx_size, "nvrtcGetPTXSize");
        find(ptx, "nvrtcGetPTX");
        find(count_archs, "nvrtcGetNumSupportedArchs");
        find(archs, "nvrtcGetSupportedArchs");
    }

    static std::string text(Program program, int (*size_of)(Program, std::size_t*), int (*read)(Program, char*)) {
        std::size_t size = 0;
        if (size_of(program, &size) != 0) return {};
        std::string text(size, '\0');
        return read(program, text.data()) == 0 ? text : std::string();
    }
};

Compiler::Compiler(std::unique_ptr<at::DynamicLibrary> library, std::unique_ptr<Functions> functions)
    : library_(std::move(library)), functions_(std::move(functions)) {
    load_builtins();
    int count = 0;
    functions_->count_archs(&count);
    std::vector<int> archs(static_cast<std::size_t>(count));
    if (count > 0 && functions_->archs(archs.data()) == 0) newest_ = *std::max_element(archs.begin(), archs.end());
}

Compiler::~Compiler() = default;

void Compiler::load_builtins() const {
    int major = 0, minor = 0;
    functions_->version(&major, &minor);
    const std::string path = nvrtc_builtins(reinterpret_cast<const void*>(functions_->version), major, minor);
    try {
        // What is loaded already is found by its name.
        if (!path.empty()) at::DynamicLibrary(path.c_str(), nullptr, /*leak_handle=*/true);
    } catch (const c10::Error&) {
        return;  // it may lie elsewhere; if not, compiling says so
    }
}

std::unique_ptr<Compiler> Compiler::opened(const std::string& name) {
    try {
        // Kept until the program ends: the compiler has threads and memory of its own.
        auto library = std::make_unique<at::DynamicLibrary>(name.c_str(), nullptr, /*leak_handle=*/true);
        auto functions = std::make_unique<Functions>(*library);
        return std::unique_ptr<Compiler>(new Compiler(std::move(library), std::move(functions)));
    } catch (const c10::Error&) {
        return nullptr;
    }
}

Result<std::unique_ptr<Compiler>> Compiler::open(const std::vector<std::string>& libraries) {
    for (const auto& name : libraries)
        if (auto compiler = opened(name)) return compiler;
    return Error{ErrorCode::not_found,
                 sentence("kernels", "NVIDIA's run-time compiler is not there (%1)").with(libraries.back())};
}

Result<Compiler::Image> Compiler::compile(const Kernel& kernel, int capability) const {
    const Functions& nvrtc = *functions_;
    std::vector<const char*> contents, names;
    for (const auto& source : sources()) {
        contents.push_back(source.text);
        names.push_back(source.name);
    }
    const std::string text =
        "#include \"kernels/cuda/" + std::string(kernel.source) + "\"\nusing namespace photoflux::kernels;\n";
    Program program = nullptr;
    if (nvrtc.create(&program, text.c_str(), kernel.source, static_cast<int>(names.size()), contents.data(),
                     names.data()) != 0)
        return failed(kernel, "nvrtcCreateProgram");
    struct Closing {
        const Functions& nvrtc;
        Program& program;
        ~Closing() { nvrtc.destroy(&program); }
    } const closing{nvrtc, program};

    const bool known = capability <= newest_;
    const std::string target = (known ? "--gpu-architecture=sm_" : "--gpu-architecture=compute_") +
                               std::to_string(known ? capability : newest_);
    const std::vector<const char*> options{target.c_str(), "--std=c++17"};
    if (nvrtc.add_name(program, kernel.name.c_str()) != 0) return failed(kernel, "nvrtcAddNameExpression");
    if (nvrtc.compile(program, static_cast<int>(options.size()), options.data()) != 0)
        return failed(kernel, complaint(Functions::text(program, nvrtc.log_size, nvrtc.log)));
    const char* entry = nullptr;
    Image image;
    image.code = known ? Functions::text(program, nvrtc.cubin_size, nvrtc.cubin)
                       : Functions::text(program, nvrtc.ptx_size, nvrtc.ptx);
    if (nvrtc.lowered_name(program, kernel.name.c_str(), &entry) != 0 || image.code.empty())
        return failed(kernel, "nvrtcGetLoweredName");
    image.entry = entry;
    return image;
}

}  // namespace photoflux::kernels
