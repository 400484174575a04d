// Fills a library with made-up photos and times what a window asks of it:
//     photoflux-library-bench FOLDER COUNT REPEATS <searches, one a line   → JSON

#include "library/catalogue.h"
#include "library/items.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace photoflux;
using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

constexpr const char* kWords[] = {
    "red",      "fox",   "snow", "lighthouse", "harbour", "morning", "portrait", "street", "garden", "river", "bridge",
    "mountain", "old",   "café", "niña",       "sunset",  "forest",  "dog",      "cat",    "market", "train", "window",
    "storm",    "green", "狐狸", "上海",       "山水",    "猫",      "雪景",     "老街",   "花园",   "火车站"};
constexpr const char* kCameras[] = {"FUJIFILM X100V", "Canon EOS R5",    "NIKON Z 6",
                                    "SONY ILCE-7M4",  "Apple iPhone 13", "Canon EOS 5D"};
constexpr const char* kLenses[] = {"23mm f/2", "RF24-105mm F4 L IS USM", "NIKKOR Z 50mm f/1.8 S", "FE 85mm F1.8"};
constexpr const char* kPlaces[] = {"Cercedilla, Madrid, España", "Madrid, España", "上海, 中国",
                                   "Lisboa, Portugal",           "Oslo, Norway",   "Kyoto, Japan"};
constexpr const char* kTags[] = {"family", "dog",   "cat",   "travel", "work", "food",
                                 "trees",  "night", "niños", "朋友",   "sea",  "architecture"};

/// Draws as photos are: some words are common, most are rare.
class Maker {
public:
    explicit Maker(std::filesystem::path folder) : folder_(std::move(folder)) {}

    library::NewItem photo(int number) {
        library::NewItem item;
        item.path = folder_ / "photos" / std::to_string(2015 + number % 11) / name(number);
        char hash[65];
        std::snprintf(hash, sizeof hash, "%016llx%016llx%016llx%016llx", draw(), draw(), draw(), draw());
        item.sha256 = hash;
        item.bytes = 2'000'000 + draw() % 20'000'000;
        item.modified_at = 1'700'000'000'000;
        item.look = draw();
        auto& notes = item.notes;
        notes.format = chance(10) ? "png" : chance(10) ? "tiff" : "jpeg";
        notes.width = chance(3) ? 4000 : 6000;
        notes.height = chance(3) ? 3000 : 4000;
        if (!chance(20)) notes.taken_at = 1'420'070'400'000 + std::int64_t(draw() % 347'155'200) * 1000;
        notes.camera = one_of(kCameras);
        notes.lens = one_of(kLenses);
        notes.focal_length = double(20 + draw() % 180);
        notes.aperture = 1.8 + double(draw() % 8) * 0.7;
        notes.exposure = 1.0 / double(1 + draw() % 2000);
        notes.iso = 100 << (draw() % 7);
        if (chance(2)) {
            notes.latitude = double(draw() % 180) - 90;
            notes.longitude = double(draw() % 360) - 180;
            notes.place = one_of(kPlaces);
        }
        if (chance(4)) notes.title = words(3);
        if (chance(3)) notes.caption = words(15);
        while (chance(2)) notes.tags.emplace_back(one_of(kTags));
        if (chance(3)) notes.rating = int(draw() % 6);
        if (chance(4)) {
            notes.prompt = words(40);
            notes.model = chance(2) ? "flux-dev" : "flux-schnell";
            notes.seed = draw();
            notes.generated = true;
        }
        return item;
    }

private:
    std::string name(int number) {
        char text[32];
        std::snprintf(text, sizeof text,
                      number % 3 == 0   ? "IMG_%04d.jpg"
                      : number % 3 == 1 ? "DSC%05d.JPG"
                                        : "P%07d.jpg",
                      number);
        return text;
    }
    unsigned long long draw() { return random_(); }
    bool chance(unsigned one_in) { return draw() % one_in == 0; }
    template <std::size_t N>
    const char* one_of(const char* const (&all)[N]) {
        return all[draw() % N];
    }
    std::string words(int most) {
        std::string text;
        for (auto count = 1 + draw() % unsigned(most); count > 0; --count) {
            text += (text.empty() ? "" : " ");
            text += chance(2) ? one_of(kWords) : "word" + std::to_string(draw() % (1 + draw() % 20'000));
        }
        return text;
    }

    std::filesystem::path folder_;
    std::mt19937_64 random_{1};
};

int failed(const Error& error) {
    std::cerr << error.message << '\n';
    return 1;
}

std::string quoted(const std::string& text) {
    std::string json = "\"";
    for (const char c : text) json += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return json + '"';
}

std::string list_of(const std::vector<double>& times) {
    std::string list;
    for (const double time : times) list += (list.empty() ? "" : ", ") + std::to_string(time);
    return "[" + list + "]";
}

// Of the processor: what a machine that does other work as well does not change.
double processor_milliseconds() { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; }

template <class Work>
std::vector<double> timed(int repeats, Work&& work, std::vector<double>* of_processor = nullptr) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = Clock::now();
        const double processor = processor_milliseconds();
        work();
        times.push_back(milliseconds_since(start));
        if (of_processor) of_processor->push_back(processor_milliseconds() - processor);
    }
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const std::filesystem::path folder = argv[1];
    const int count = std::stoi(argv[2]);
    const int repeats = std::stoi(argv[3]);
    auto catalogue = library::Catalogue::open(folder);
    if (!catalogue.ok()) return failed(catalogue.error());
    library::Items& items = (*catalogue)->items();

    Maker maker(folder);
    const auto start = Clock::now();
    for (int at = 0; at < count;) {
        std::vector<library::NewItem> batch;
        for (; batch.size() < 100 && at < count; ++at) batch.push_back(maker.photo(at));
        if (auto added = items.add(batch); !added.ok()) return failed(added.error());
    }
    const double added = milliseconds_since(start);
    if (auto album = items.add_album("Best", "rating:>3 -tag:work"); !album.ok()) return failed(album.error());

    std::cout << "{\"items\": " << count << ", \"add_per_second\": " << double(count) * 1000 / added
              << ", \"searches\": [";
    std::string text;
    for (bool first = true; std::getline(std::cin, text); first = false) {
        library::View view;
        view.text = text;
        auto rows = items.rows(view);
        if (!rows.ok()) return failed(rows.error());
        std::vector<double> processor;
        const auto times = timed(repeats, [&] { rows = items.rows(view); }, &processor);
        std::cout << (first ? "" : ", ") << "{\"text\": " << quoted(text) << ", \"found\": " << rows->size()
                  << ", \"ms\": " << list_of(times) << ", \"processor_ms\": " << list_of(processor) << "}";
    }
    std::cout << "], \"orders\": {";
    constexpr const char* names[] = {"newest", "oldest", "added", "name", "rating"};
    for (int order = 0; order < 5; ++order) {
        library::View view;
        view.order = static_cast<library::Order>(order);
        std::cout << (order == 0 ? "" : ", ") << quoted(names[order]) << ": "
                  << list_of(timed(repeats, [&] { (void)items.rows(view); }));
    }
    std::cout << "}, \"completions\": {";
    bool first = true;
    for (const char* typed : {"c", "camera:", "tag:d", "place:ma", "format:", "taken:"}) {
        std::cout << (first ? "" : ", ") << quoted(typed) << ": "
                  << list_of(timed(repeats, [&] { (void)items.completions(typed); }));
        first = false;
    }
    const auto open_times = timed(repeats, [&] { (void)library::Catalogue::open(folder); });
    std::cout << "}, \"albums\": " << list_of(timed(1, [&] { (void)items.albums(); }))
              << ", \"near_duplicates\": " << list_of(timed(repeats, [&] { (void)items.near_duplicates(); }))
              << ", \"open\": " << list_of(open_times) << "}\n";
    return 0;
}
