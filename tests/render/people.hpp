/// The fictional people of the screens in the manual.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

inline const Day today{2026, 11, 21};

inline Style terminal(int width = 80) {
    Style style;
    style.terminal = true;
    style.width = width;
    return style;
}

inline Person person(std::string handle, std::string name, std::optional<Cadence> cadence, std::optional<Day> last,
                     Channel channel, std::vector<std::string> tags) {
    Person person;
    person.handle = std::move(handle);
    person.name = std::move(name);
    person.tags = std::move(tags);
    person.schedule.added = Day{2026, 1, 1};
    person.schedule.cadence = cadence;
    if (cadence) person.schedule.cadence_from = "own";
    person.schedule.last = last;
    person.schedule.last_channel = channel;
    return person;
}

inline Person ada() {
    auto ada = person("ada", "Ada Lovelace", Cadence{4, Unit::week}, Day{2026, 10, 6}, Channel::call, {"friend"});
    ada.id = 3;
    return ada;
}
inline Person grace() {
    return person("grace", "Grace Hopper", Cadence{3, Unit::month}, Day{2026, 8, 12}, Channel::mail, {"work"});
}
inline Person chen() {
    return person("chen", "Chen Wei (陈伟)", Cadence{2, Unit::month}, Day{2026, 9, 20}, Channel::meet, {"friend"});
}
inline Person jose() {
    return person("jose", "José García", Cadence{2, Unit::week}, Day{2026, 11, 7}, Channel::chat, {"family"});
}
inline Person alan() { return person("alan", "Alan Kerr", Cadence{6, Unit::week}, Day{2026, 10, 12}, Channel::call, {"work"}); }

inline Interaction talk(Day on, Channel channel, std::string text, std::optional<int> minutes = {}) {
    Interaction talk;
    talk.on = on;
    talk.channel = channel;
    talk.text = std::move(text);
    talk.minutes = minutes;
    return talk;
}

/// Ada as `show` has her.
inline Contact ada_in_full() {
    Contact contact;
    static_cast<Person&>(contact) = ada();
    contact.emails = {{"ada@example.org", "work"}};
    contact.phones = {{"+44 20 7946 0018", ""}};
    contact.dates = {{"birthday", PartialDay{1986, 12, 10}}};
    contact.met = Day{2024, 3, 14};
    contact.via = PersonRef{Uid{}, 4, "grace", "Grace Hopper"};
    Note note;
    note.text = "Allergic to walnuts. Son Ralph, dog Juno.";
    note.pinned = true;
    note.made = Day{2026, 3, 1};
    contact.notes = {note};
    return contact;
}

}  // namespace relnet
