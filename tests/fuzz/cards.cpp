// vCard and the CSV of all programs. The first byte says which reader; the rest is the file.
#include <algorithm>
#include <optional>
#include <string>

#include "fuzz/fuzz.hpp"
#include "relnet/interchange/format.hpp"

using namespace relnet;

namespace {

/// Lines that begin a card, by their letters alone.
std::size_t beginnings(std::string_view text) {
    std::string capital(text);
    std::ranges::transform(capital, capital.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    std::size_t count = 0;
    for (auto at = capital.find("BEGIN"); at != std::string::npos; at = capital.find("BEGIN", at + 1)) ++count;
    return count;
}

void check(const Card& card) {
    fuzz::holds(!card.name.empty() && fuzz::is_text(card.name), "a card has a name, which is text");
    fuzz::holds(!card.key.empty() && fuzz::is_text(card.key), "a card has a key, which is text");
    for (const auto* list : {&card.aliases, &card.tags, &card.notes, &card.raw}) {
        for (const auto& text : *list) fuzz::holds(fuzz::is_text(text), "texts are text");
    }
    for (const auto* list : {&card.emails, &card.phones, &card.urls, &card.fields}) {
        for (const auto& [label, value] : *list) fuzz::holds(fuzz::is_text(label) && fuzz::is_text(value), "values are text");
    }
    fuzz::planted(!card.emails.empty() && !card.dates.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto& formats = contact_formats();
    const std::size_t choice = data[0] % (formats.size() + 1);
    ReadOptions options{.date_order = static_cast<DateOrder>(data[0] / 64 % 3)};
    if (choice < formats.size()) options.format = formats[choice].word;
    if (options.format == "csv" && data[0] > 128) options.map = {"name=1", "email=2", "birthday=3:dmy"};
    const auto reading = fuzz::or_refused([&] { return read_cards(bytes, "file", options); });
    if (!reading) return 0;
    for (const auto& card : reading->cards) check(card);
    for (const auto& refusal : reading->refusals) fuzz::holds(!refusal.reason.empty(), "a refusal has a reason");
    const bool is_utf16 = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
    if (reading->format == "vcf" && !is_utf16)
        fuzz::holds(reading->cards.size() <= beginnings(bytes), "there are no more cards than beginnings");
    const auto again = read_cards(bytes, "file", options);
    fuzz::holds(again.cards.size() == reading->cards.size() && again.refusals.size() == reading->refusals.size(), "twice the same");
    return 0;
}
