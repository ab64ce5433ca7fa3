//! What suggestions keep for searching, worked out anew: their states from their dated facts, the sketches of their titles.

use serde_json::json;

use crate::ops::write::{Result, Write, changed};
use crate::storage::sql::Executor;
use crate::storage::suggestion::settled::{Unsettled, each_unsettled};

/// Returns every suggestion whose kept state is not the one that follows from its facts, or whose title a search would pass over.
pub fn stale(executor: &mut dyn Executor) -> Result<Vec<Unsettled>> {
    let mut found = Vec::new();
    each_unsettled(executor, &mut |item| found.push(item))?;
    Ok(found)
}

/// Puts right what is kept for searching; returns of how many suggestions.
pub fn rework(write: &mut Write<'_>) -> Result<usize> {
    let stale = stale(write.store())?;
    for item in &stale {
        let fields = [("state", json!(item.kept), json!(item.state.code().code))];
        // What is said to have changed is worked out with the commit.
        write.touch(&changed("suggestion", &item.identity.key(), &fields))?;
        write.concerns(item.identity.id);
    }
    Ok(stale.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::suggestion::Status;
    use crate::ops::write::Author;
    use crate::storage::migrate;
    use crate::storage::sqlite::Sqlite;

    const REGISTER: &str = "
INSERT INTO unit (id, region, name, entry) VALUES (1, '520100', '市住建局', 1);
INSERT INTO suggestion (id, region, term, session, number, title, review, state, settled_on, entry) VALUES
 (1, '520100', 15, 4, '1', '一', 'accepted', 'replied', '2024-05-20', 1),
 (2, '520100', 15, 4, '2', '二', 'accepted', 'accepted', '', 1),
 (3, '520100', 15, 4, '3', '三', 'accepted', 'assigned', '2024-03-20', 1);
INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, received_on, replied_on, entry) VALUES
 (1, 1, 1, 1, 'lead', '2024-03-20', NULL, '2024-05-20', 1), (3, 3, 1, 1, 'lead', '2024-03-20', '2024-03-22', NULL, 1);
";

    #[test]
    fn what_does_not_follow_from_the_facts_is_found_and_put_right() {
        let mut store = Sqlite::in_memory().unwrap();
        migrate::apply(&mut store, "2024-01-01T00:00:00+08:00").unwrap();
        store.execute(REGISTER, &[]).unwrap();
        // A title that was written past the program: a search for a part of it would pass over its block.
        store.execute("UPDATE suggestion SET title = '关于电梯的建议' WHERE id = 2", &[]).unwrap();
        let found = stale(&mut store).unwrap();
        let found: Vec<_> = found.iter().map(|item| (item.identity.id, item.kept.as_deref(), item.state)).collect();
        assert_eq!(found, [(2, Some("accepted"), Status::Accepted), (3, Some("assigned"), Status::Handling)]);
        let author = Author {
            at: "2024-06-01T08:00:00+08:00".to_owned(),
            os_user: "office".to_owned(),
            operator: "office".to_owned(),
            operator_source: "os".to_owned(),
            command: "db check".to_owned(),
            arguments: serde_json::Map::new(),
        };
        let mut write = Write::begin(&mut store).unwrap();
        assert_eq!(rework(&mut write).unwrap(), 2);
        write.commit(&author).unwrap();
        assert!(stale(&mut store).unwrap().is_empty());
        let kept = store.query("SELECT state, settled_on FROM suggestion WHERE id = 3", &[]).unwrap();
        assert_eq!((kept[0].text(0), kept[0].text(1)), ("handling", "2024-03-22"));
    }
}
