/// Who is in the sample book. Days count back from today, so the book is as fresh every morning.
#pragma once

#include <span>

namespace relnet {

struct SamplePerson {
    const char* handle;
    const char* name;
    const char* relation;
    const char* org;
    const char* title;
    const char* city;
    const char* tags;     ///< separated by spaces
    const char* cadence;  ///< ISO 8601; empty: by the rules
    const char* channel;  ///< of the latest talk, and of most others
    int last;             ///< days since the latest talk; -1: never talked
    int gap;              ///< typical days between talks
    bool core = false;
    int birthday_in = 0;  ///< days from today; 0: not known
    int age = 0;          ///< on that day
};
std::span<const SamplePerson> sample_people();

/// One evening with several of them.
struct SampleEvening {
    int days_ago;
    const char* handles;
    const char* channel;
    const char* text;
};
std::span<const SampleEvening> sample_evenings();

struct SamplePromise {
    const char* handle;
    const char* text;
    int made;  ///< days ago
    int by;    ///< days from today; 0: no day
    bool they;
    const char* state;  ///< kept, dropped or empty
};
std::span<const SamplePromise> sample_promises();

struct SampleNote {
    const char* handle;
    const char* text;
    int made;
    bool pinned, agenda;
};
std::span<const SampleNote> sample_notes();

struct SampleLink {
    const char* one;
    const char* other;
    const char* as;
};
std::span<const SampleLink> sample_links();

/// What people talk about by a channel.
std::span<const char* const> sample_texts(const char* channel);

}  // namespace relnet
