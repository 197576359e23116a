#include "relnet/store/by_id.hpp"

#include <string>

#include "impl.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

std::string line_of(const Database& db, Devices& devices, std::int64_t number) {
    Query row(db.statement("SELECT entity,device,seq,time,op,body FROM change WHERE n=?"), number);
    const auto found = row.step();
    const ChangeId id{row.number(3), row.number(2), devices.name(row.number(1))};
    const auto change = found ? change_of(id, static_cast<Op>(row.small(4)), row.uid(0), row.view(5)) : std::nullopt;
    if (!change) fail(Exit::data, db.path() + ": a change can't be read", "relnet doctor tells more");
    return to_line(*change);
}

}  // namespace

void each_line_by_id(const Store& store, const std::function<void(std::string_view)>& use) {
    const Database& db = database_of(store);
    Devices devices(db);
    // Numbers alone are sorted: they may go to a temporary file, texts may not.
    Query order(db.statement("SELECT n FROM change ORDER BY time,seq,(SELECT value FROM meta WHERE key='device.'||device),n"));
    while (order.step()) use(line_of(db, devices, order.number(0)));
}

}  // namespace relnet
