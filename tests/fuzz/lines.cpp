// Lines of a journal: read as a JSON tree reads them, kept byte by byte, and the same again from the data file's form.
#include <optional>
#include <string>

#include "domain/line_oracle.hpp"
#include "fuzz/fuzz.hpp"
#include "relnet/domain/body.hpp"

using namespace relnet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    fuzz::holds(unpack(pack(text)) == text, "what is packed comes back");
    unpack(text);
    const auto change = parse_line(text);
    fuzz::holds(line_oracle::same(change, line_oracle::parse_line(text)), "a line says what its tree says");
    if (!change) return 0;
    fuzz::holds(to_line(*change) == text, "a line is kept");
    const auto stored = change_of(change->id, change->op, change->of, body_of(*change));
    fuzz::holds(stored && to_line(*stored) == text, "a line comes back from the file");
    fuzz::planted(change->op == Op::drop && !change->drop.empty());
    return 0;
}
