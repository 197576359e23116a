#include "relnet/interchange/vcard.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "interchange/card_parts.hpp"
#include "interchange/limits.hpp"
#include "interchange/vcard_card.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"
#include "relnet/interchange/charset.hpp"
#include "relnet/interchange/content_line.hpp"

namespace relnet {
namespace {

/// Cards that are open at the same time keep their lines; of those further out only the place is known.
constexpr std::size_t depth_limit = 8;

struct OpenCard {
    int line = 0;
    bool agent = false;    ///< the value of its parent's AGENT
    bool inlined = false;  ///< begun on the same line as that AGENT
    std::vector<ContentLine> lines = {};
    std::size_t bytes = 0, members = 0;
    std::string refusal = {};
};

bool is_card_mark(const ContentLine& line, std::string_view name) {
    return line.name == name && lower_ascii(trim(line.value())) == "vcard";
}

bool begins_agent(const OpenCard& card) {
    return !card.lines.empty() && card.lines.back().name == "AGENT" && trim(card.lines.back().value()).empty();
}

bool may_be_long(const ContentLine& line) {
    return line.base64() || line.name == "PHOTO" || line.name == "LOGO" || line.name == "SOUND" || line.name == "KEY";
}

std::size_t parameter_values(const ContentLine& line) {
    std::size_t count = 0;
    for (const auto& parameter : line.parameters) count += parameter.values.size();
    return count;
}

/// Which limit a line breaks; empty for none.
std::string broken_limit(const OpenCard& card, const ContentLine& line) {
    const auto at = [&](const std::string& what) { return fmt::format("{}, in line {}", what, line.line); };
    if (parameter_values(line) > parameter_limit) return at(fmt::format("more than {} parameters", parameter_limit));
    if (line.value_at > value_limit || (!may_be_long(line) && line.text.size() > value_limit)) {
        return at(fmt::format("a value over {} KiB", value_limit >> 10));
    }
    // A group may have many members.
    if (card.lines.size() >= card.members + property_limit) return at(fmt::format("more than {} properties", property_limit));
    return card.bytes > card_limit ? at(fmt::format("a card over {} MiB", card_limit >> 20)) : std::string();
}

class VcardReader {
public:
    Reading read(std::string_view bytes) {
        DecodedText text = unwrap_text(bytes);
        reading_.format = "vcf";
        reading_.remarks = std::move(text.remarks);
        ContentLines lines(text.text);
        while (auto line = lines.next()) take(std::move(*line));
        for (const auto& card : open_) {
            tally_.add("a card without END:VCARD is not taken", card.line);
        }
        tag_members();
        for (auto& remark : tally_.remarks()) reading_.remarks.push_back(std::move(remark));
        return std::move(reading_);
    }

private:
    void take(ContentLine line) {
        if (is_card_mark(line, "BEGIN")) return begin(line.line);
        if (is_card_mark(line, "END")) return end(line.line);
        if (open_.empty()) return tally_.add("text outside of a card is left out", line.line, decode_unnamed(line.text));
        if (line.name == "AGENT" && lower_ascii(trim(line.value())) == "begin:vcard") {
            line.text.erase(line.value_at);
            add(std::move(line));
            begin(open_.back().lines.empty() ? 0 : open_.back().lines.back().line);
            open_.back().inlined = true;
            return;
        }
        add(std::move(line));
    }

    void begin(int line) {
        if (++begun_ > record_limit) fail(Exit::refused, fmt::format("line {}: more than {} cards", line, record_limit));
        const bool agent = !open_.empty() && begins_agent(open_.back());
        if (open_.size() >= depth_limit) drop(open_[open_.size() - depth_limit]);
        open_.push_back({.line = line, .agent = agent});
    }

    static void drop(OpenCard& card) {
        card.lines = {};
        card.refusal = fmt::format("more than {} cards begin inside it", depth_limit - 1);
    }

    void add(ContentLine line) {
        OpenCard& card = open_.back();
        if (!card.refusal.empty()) return;
        const bool skipped = may_be_long(line) && line.text.size() > binary_limit;
        if (!skipped) card.bytes += line.text.size();
        card.members += line.name == "MEMBER" || line.name == "X-ADDRESSBOOKSERVER-MEMBER";
        card.refusal = broken_limit(card, line);
        if (!card.refusal.empty()) {
            card.lines = {};
        } else if (skipped) {
            tally_.add("a binary value over 256 KiB is not kept", line.line, line.name);
        } else {
            card.lines.push_back(std::move(line));
        }
    }

    void end(int line) {
        if (open_.empty()) return tally_.add("END:VCARD without its BEGIN", line);
        OpenCard card = std::move(open_.back());
        open_.pop_back();
        if (card.agent && !open_.empty()) return end_agent(card);
        if (!card.refusal.empty()) return reading_.refusals.push_back({card.line, std::move(card.refusal)});
        sort_in(make_card(card.line, std::move(card.lines), tally_));
    }

    /// The card of an assistant is no contact of its own: it stays the value of AGENT, in one line.
    void end_agent(const OpenCard& agent) {
        if (!agent.inlined) ++reading_.passed_over;
        OpenCard& parent = open_.back();
        if (!parent.refusal.empty() || parent.lines.empty()) return;
        std::string text = "BEGIN:VCARD\n";
        for (const auto& line : agent.lines) text += decode_unnamed(line.text) + '\n';
        const std::string value = escape_value(text + "END:VCARD");
        ContentLine& property = parent.lines.back();
        parent.bytes += value.size();
        if (property.name == "AGENT" && agent.refusal.empty() && value.size() <= value_limit && parent.bytes <= card_limit) {
            property.text += value;
        } else {
            tally_.add("the card of an AGENT is not kept", agent.line);
        }
    }

    void sort_in(CardOrGroup result) {
        if (auto* card = std::get_if<Card>(&result)) {
            reading_.cards.push_back(std::move(*card));
        } else if (auto* group = std::get_if<GroupCard>(&result)) {
            ++reading_.passed_over;
            groups_.push_back(std::move(*group));
        } else {
            reading_.refusals.push_back(std::get<Refusal>(std::move(result)));
        }
    }

    /// A group may stand before its members.
    void tag_members() {
        if (groups_.empty()) return;
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < reading_.cards.size(); ++i) {
            const Card& card = reading_.cards[i];
            if (!card.key.empty()) places.try_emplace(comparable_uid(card.key), i);
            for (const auto& email : card.emails) places.try_emplace(lower_ascii(email.value), i);
        }
        for (const auto& group : groups_) tag_members_of(group, places);
        for (auto& card : reading_.cards) finish_card(card);
    }

    void tag_members_of(const GroupCard& group, const std::map<std::string, std::size_t>& places) {
        if (group.name.empty()) return tally_.add("a group without a name is left out", group.line);
        std::size_t unknown = 0;
        for (const auto& member : group.members) {
            const auto place = places.find(member);
            unknown += place == places.end();
            if (place != places.end()) reading_.cards[place->second].tags.push_back(group.name);
        }
        if (unknown) tally_.add("a group has members that are not in this file", group.line, group.name);
    }

    Reading reading_;
    Tally tally_;
    std::vector<OpenCard> open_;
    std::vector<GroupCard> groups_;
    std::size_t begun_ = 0;
};

}  // namespace

Reading read_vcard(std::string_view bytes) { return VcardReader().read(bytes); }

}  // namespace relnet
