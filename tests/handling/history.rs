//! Where motions stand, and the timeline of every suggestion and motion.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Year, object, rows, text};

/// The last days that a line of a timeline tells: `期限：议案审议结果报告 2024-04-19，…`.
fn told_clocks(detail: &str) -> Value {
    let Some((_, told)) = detail.split_once("期限：") else { return json!([]) };
    let clocks = told.split('，').filter_map(|clock| clock.split_once(' '));
    json!(clocks.map(|(name, day)| json!([name, day])).collect::<Vec<_>>())
}

impl Year {
    /// Who moves every motion, its state, its decision and what is due, on many days.
    pub(super) fn motions(&mut self) {
        for (day, expected) in object(&self.expected["motion_lists"].take()) {
            let list = self.json(&format!("motion list --as-of {day}"));
            let mut got: BTreeMap<&str, &Value> =
                rows(&list["rows"]).iter().map(|row| (text(&row["number"]), row)).collect();
            for (number, fields) in object(expected) {
                let row = got.remove(number.as_str()).unwrap_or(&Value::Null);
                for (field, value) in object(fields) {
                    self.compare(&format!("议案 {number}"), &format!("{field} on {day}"), value, &row[field]);
                }
            }
            self.compare(day, "motions beside the expected", &json!([]), &json!(got.keys().collect::<Vec<_>>()));
        }
    }

    /// Every urging and what came of it, on two days.
    pub(super) fn urgings(&mut self) {
        for (day, expected) in object(&self.expected["urgings"].take()) {
            let list = self.json(&format!("suggestion urgings --as-of {day}"));
            let key = |row: &Value| [&row["urged_on"], &row["number"], &row["unit"]].map(|part| text(part).to_owned());
            let mut got: BTreeMap<[String; 3], &Value> =
                rows(&list["rows"]).iter().map(|row| (key(row), row)).collect();
            for urged in rows(expected) {
                let row = got.remove(&key(urged)).unwrap_or(&Value::Null);
                for field in ["state", "replied_on", "days"] {
                    self.compare(&key(urged).join(" "), &format!("{field} on {day}"), &urged[field], &row[field]);
                }
            }
            self.compare(day, "urgings beside the expected", &json!([]), &json!(got.keys().collect::<Vec<_>>()));
        }
    }

    /// Every step with its day, in the order of the days, and nothing else.
    pub(super) fn timelines(&mut self) {
        for (noun, name) in [("suggestion", "timelines"), ("motion", "motion_timelines")] {
            for (number, expected) in object(&self.expected[name].take()) {
                self.timeline((noun, number), "", rows(expected));
            }
        }
    }

    /// What had happened by a day, and nothing of what came later.
    pub(super) fn timelines_as_of(&mut self) {
        let day = format!("{}-01-19", self.expected["year"]);
        for (number, expected) in object(&self.expected["motion_timelines"].clone()) {
            let known = rows(expected).iter().filter(|event| text(&event[0]) <= day.as_str());
            let known: Vec<Value> = known.cloned().collect();
            self.timeline(("motion", number), &format!("--as-of {day}"), &known);
        }
    }

    fn timeline(&mut self, (noun, number): (&str, &str), as_of: &str, expected: &[Value]) {
        let timeline = self.json(&format!("{noun} timeline {number} {as_of}"));
        let sheet = rows(&timeline["sheets"]).iter().find(|sheet| sheet["key"] == "timeline").unwrap();
        let (who, got) = (&format!("{noun} {number} {as_of}"), rows(&sheet["rows"]));
        let days: Vec<&str> = got.iter().map(|row| text(&row["day"])).collect();
        self.compare(who, "days in their order", &json!(true), &json!(days.is_sorted()));
        let mut left: Vec<&Value> = got.iter().collect();
        for event in expected {
            let (day, what, by) = (&event[0], &event[1], &event[2]);
            let is_it = |row: &&Value| {
                row["day"] == *day
                    && row["event"] == *what
                    && (by.is_null() || row["who"].as_str().unwrap_or_default() == text(by))
            };
            let place = left.iter().position(is_it);
            let row = place.map_or(&Value::Null, |place| left.remove(place));
            self.compare(who, &format!("{what} by {by}"), day, &row["day"]);
            if let Some(clocks) = event.get(3) {
                let told = told_clocks(row["detail"].as_str().unwrap_or_default());
                self.compare(who, &format!("{what} on {day} starts"), clocks, &told);
            }
        }
        let left: Vec<String> =
            left.iter().map(|row| format!("{} {} {}", row["day"], row["event"], row["who"])).collect();
        self.compare(who, "events beside the expected", &json!([]), &json!(left));
    }
}
