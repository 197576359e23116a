#include "cli/demo_people.hpp"

#include <string_view>

namespace relnet {
namespace {

// clang-format off
constexpr SamplePerson people[] = {
    // Late, each in another way.
    {"ada", "Ada Lovelace", "mentor", "Analytical Engines", "Programmer", "London", "friend", "P4W", "call", 46, 21, true, 19, 40},
    {"grace", "Grace Hopper", "peer", "Harbour Compilers", "Rear admiral of parsers", "New York", "work", "P3M", "mail", 101, 80, true, 38, 61},
    {"chen", "Chen Wei (陈伟)", "", "Lantern Maps", "Cartographer", "Chengdu", "friend", "P2M", "meet", 63, 55, false, 140, 37},
    {"hedy", "Hedy Lamarr", "client", "Hopping Radio", "Inventor", "Vienna", "work", "P2W", "video", 40, 19, true, 0, 0},
    // Today and soon.
    {"jose", "José García", "family", "", "Baker", "Sevilla", "family", "P2W", "chat", 14, 12, true, 75, 33},
    {"ida", "Ida Rhodes", "", "Calendar Office", "Mathematician", "Washington", "work", "", "meet", -1, 0, false, 0, 0},
    {"alan", "Alan Kerr", "peer", "Bletchley Bikes", "Mechanic", "Manchester", "work", "P6W", "call", 40, 36, false, 211, 42},
    {"clara", "Clara Schumann", "friend", "Quartet on the Quay", "Pianist", "Leipzig", "music friend", "P3W", "meet", 16, 20, true, 96, 36},
    // Dormant.
    {"joshua", "Joshua Slocum", "friend", "Spray Yachts", "Skipper", "Fairhaven", "sailing", "P1M", "letter", 205, 40, false, 91, 51},
    {"omar", "Omar Khayyam", "friend", "Tent and Star", "Astronomer", "Nishapur", "chess", "P6W", "mail", 281, 45, false, 178, 48},
    {"lena", "Lena Ekström", "alum", "Northern Light Press", "Editor", "Uppsala", "books", "P2M", "mail", 340, 70, false, 0, 0},
    {"nikola", "Никола Тесла", "client", "Coil and Sons", "Engineer", "Београд", "work", "P1M", "video", 176, 30, false, 232, 47},
    // In rhythm, more or less.
    {"marie", "Marie Kerr", "family", "", "Chemist", "Manchester", "family", "P1M", "call", 11, 18, true, 5, 40},
    {"emmy", "Emmy Noether", "mentor", "Ring Institute", "Professor", "Göttingen", "work chess", "", "meet", 24, 50, true, 123, 54},
    {"sophie", "Sophie Germain", "mentee", "Plate and Prime", "Student", "Paris", "work", "P2W", "video", 6, 13, true, 131, 24},
    {"sonya", "Софья Ковалевская", "peer", "Top and Gyro", "Lecturer", "Stockholm", "work", "P2M", "video", 20, 48, false, 55, 41},
    {"seki", "Seki Takakazu (関孝和)", "", "Bell Wheel", "Clockmaker", "江戸", "books", "P3M", "letter", 44, 85, false, 0, 0},
    {"wang", "Wang Zhenyi (王贞仪)", "friend", "Moon Garden", "Astronomer", "Nanjing", "friend books", "P2M", "chat", 9, 40, false, 302, 29},
    {"lise", "Lise Meitner", "manager", "Split Atom Works", "Head of research", "Berlin", "work", "P2W", "meet", 3, 7, true, 0, 0},
    {"srinivasa", "Srinivasa Ramanujan", "mentee", "Lost Notebook", "Number theorist", "Kumbakonam", "work chess", "P3W", "mail", 8, 22, true, 31, 32},
    {"bessie", "Bessie Coleman", "friend", "Loop Aviation", "Pilot", "Chicago", "friend", "", "call", 30, 45, false, 66, 34},
    {"zheng", "Zheng He (郑和)", "partner", "Treasure Freight", "Admiral", "Nanjing", "sailing work", "P6W", "meet", 17, 38, false, 0, 0},
    {"jeanne", "Jeanne Baret", "friend", "Étoile Seeds", "Botanist", "Dijon", "sailing friend", "", "meet", 12, 30, false, 248, 41},
    {"bernard", "Bernard Moitessier", "friend", "", "Sailor", "Papeete", "sailing", "P1Y", "letter", 130, 200, false, 0, 0},
    {"ann", "Ann Davison", "", "Felicity Anne Charters", "Skipper", "Plymouth", "sailing", "P3M", "call", 52, 75, false, 199, 39},
    {"hilma", "Hilma af Klint", "friend", "", "Painter", "Stockholm", "friend", "", "letter", 41, 60, false, 339, 50},
    {"konrad", "Konrad Zuse", "peer", "Living Room Computers", "Founder", "Hünfeld", "work", "P2M", "call", 27, 62, false, 213, 58},
    {"mary", "Mary Somerville", "mentor", "Connexions Review", "Editor", "Jedburgh", "books", "", "mail", 33, 52, true, 34, 66},
    {"caroline", "Caroline Herschel", "peer", "Comet Watch", "Observer", "Bath", "music work", "P2M", "mail", 22, 57, false, 115, 45},
    {"evariste", "Évariste Galois", "mentee", "", "Student", "Bourg-la-Reine", "chess", "P1M", "chat", 5, 25, false, 338, 20},
    {"jan", "Jan Łukasiewicz", "", "Reverse Notation", "Logician", "Lwów", "chess", "P3M", "mail", 60, 90, false, 0, 0},
    {"jorgen", "Jørgen Gram", "client", "Series Insurance", "Actuary", "København", "work", "", "video", 19, 35, false, 0, 0},
    {"maria", "Maria Sibylla Merian", "friend", "Metamorphosis Prints", "Naturalist", "Nürnberg", "books friend", "", "letter", 21, 55, false, 133, 44},
    {"hasan", "Hasan al-Haytham", "partner", "Camera Obscura", "Optician", "Basra", "work", "P2M", "video", 37, 60, false, 0, 0},
    {"mileva", "Mileva Marić", "alum", "", "Physicist", "Novi Sad", "friend", "P3M", "chat", 48, 82, false, 28, 36},
    {"minji", "Kim Min-ji (김민지)", "report", "Split Atom Works", "Engineer", "Busan", "work", "P2W", "meet", 2, 7, true, 160, 28},
    {"django", "Django Reinhardt", "friend", "Two Fingers", "Guitarist", "Samois", "music", "P3M", "event", 31, 70, false, 63, 43},
    {"nadia", "Nadia Boulanger", "mentor", "Wednesday Class", "Teacher", "Paris", "music", "", "meet", 29, 50, false, 299, 62},
    {"hertha", "Hertha Ayrton", "recruiter", "Arc and Ripple", "Recruiter", "Portsmouth", "work", "", "mail", 150, 160, false, 0, 0},
    {"abuela", "Abuela Carmen", "family", "", "", "Cádiz", "family", "P2W", "call", 4, 7, true, 44, 84},
};

constexpr SampleEvening evenings[] = {
    {11, "marie abuela", "call", "Planned the birthday; José brings the cake"},
    {31, "django clara nadia", "event", "Evening at the quay: three encores"},
    {120, "jeanne zheng ann", "meet", "Brought the boat into winter quarters"},
    {170, "lise minji sophie", "event", "Open day; Sophie explained plates with sand"},
    {255, "ada grace emmy", "event", "Dinner after the meetup; Grace told the moth story again"},
    {330, "jose marie abuela", "meet", "New Year's lunch, four hours"},
    {410, "evariste srinivasa emmy jan", "event", "Chess night: Jan won from both sides"},
    {520, "jeanne joshua bernard", "meet", "Sailed to the island and back, wind from the wrong side both ways"},
};

constexpr SamplePromise promises[] = {
    {"grace", "the compiler book", 19, 0, false, ""},
    {"ada", "send the paper on looms", 9, 4, false, ""},
    {"alan", "lend me the torque wrench", 30, -6, true, ""},
    {"sophie", "read her draft", 40, -30, false, "kept"},
    {"hedy", "an offer for the second radio", 75, -60, false, "kept"},
    {"lise", "the figures for the spring", 100, -90, false, "kept"},
    {"minji", "introduce her to Konrad", 160, -140, false, "kept"},
    {"omar", "a photograph of the observatory", 300, -280, true, "dropped"},
};

constexpr SampleNote notes[] = {
    {"ada", "Allergic to walnuts. Son Ralph, dog Juno.", 400, true, false},
    {"ada", "Ask about the new flat", 20, false, true},
    {"grace", "Likes to be called in the morning", 300, true, false},
    {"jose", "Gluten is his trade, never joke about it", 200, true, false},
    {"hedy", "Patent hearing is in the spring", 40, false, false},
    {"clara", "Two tickets for the June concert?", 16, false, true},
    {"lise", "Away every first week of the month", 90, true, false},
    {"sophie", "Applies for the Paris prize", 12, false, false},
};

constexpr SampleLink links[] = {
    {"alan", "marie", "sibling"}, {"lise", "minji", "manager"}, {"jose", "abuela", "grandson"},
    {"django", "clara", "friend"}, {"emmy", "srinivasa", "mentor"},
};

constexpr const char* meet_texts[] = {"Lunch at the canal", "Coffee; new flat found", "Walked round the harbour", "Chess in the park, lost twice",
    "Showed the workshop", "Soup and old stories", "Tried the new bakery", "Long talk about changing jobs"};
constexpr const char* call_texts[] = {"Caught up; all well", "Talk went well; looking for a new flat", "Asked for advice about the contract",
    "Rang from the train", "Planned the summer", "Short one: children asleep"};
constexpr const char* video_texts[] = {"Went through the plan", "Demo of the prototype", "Quarterly review", "Talked the numbers over"};
constexpr const char* mail_texts[] = {"Sent the reading list", "Thanks for the introduction", "Answered about the grant", "Sent the draft",
    "News from the autumn"};
constexpr const char* chat_texts[] = {"Photos of the boat", "Wished luck for the exam", "Asked for the recipe", "Film tip"};
constexpr const char* letter_texts[] = {"Postcard with a lighthouse", "Four pages about the winter", "Pressed flowers"};
constexpr const char* event_texts[] = {"Met at the meetup", "Concert, sat together", "Panel and a drink afterwards"};
// clang-format on

}  // namespace

std::span<const SamplePerson> sample_people() { return people; }
std::span<const SampleEvening> sample_evenings() { return evenings; }
std::span<const SamplePromise> sample_promises() { return promises; }
std::span<const SampleNote> sample_notes() { return notes; }
std::span<const SampleLink> sample_links() { return links; }

std::span<const char* const> sample_texts(const char* channel) {
    const std::string_view word = channel;
    if (word == "meet") return meet_texts;
    if (word == "call") return call_texts;
    if (word == "video") return video_texts;
    if (word == "mail") return mail_texts;
    if (word == "chat") return chat_texts;
    if (word == "letter") return letter_texts;
    return event_texts;
}

}  // namespace relnet
