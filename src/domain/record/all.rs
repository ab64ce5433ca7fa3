//! Every record type, in the order in which an office would load them: what is referred to comes first.

use super::{RecordType, activity, deputy, motion, opinion, place, station, suggestion, unit};

/// Every record type.
pub static ALL: &[&RecordType] = &[
    &place::REGION,
    &place::CONGRESS,
    &place::SESSION,
    &unit::UNIT,
    &deputy::DEPUTY,
    &suggestion::SUGGESTION,
    &motion::MOTION,
    &station::STATION,
    &activity::ACTIVITY,
    &activity::ATTENDANCE,
    &activity::MATTER,
    &opinion::OPINION,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Kind;
    use std::collections::HashMap;

    #[test]
    fn no_two_fields_of_a_record_share_a_key_or_a_heading() {
        for record in ALL {
            let mut seen: HashMap<String, &str> = HashMap::new();
            for field in record.fields {
                for heading in field.headings() {
                    if let Some(other) = seen.insert(heading.to_lowercase(), field.key) {
                        assert_eq!(other, field.key, "{}: {heading}", record.noun);
                    }
                }
            }
        }
    }

    #[test]
    fn no_two_codes_of_a_list_share_a_wording() {
        for field in ALL.iter().flat_map(|record| record.fields) {
            let (Kind::Code(list) | Kind::Codes(list)) = field.kind else { continue };
            for code in list.codes {
                for wording in [code.code, code.label.zh, code.label.en].iter().chain(code.aliases) {
                    assert_eq!(list.find(wording), Some(code), "{}: {wording}", list.name);
                }
            }
        }
    }

    #[test]
    fn every_record_has_a_key_and_something_to_list() {
        for record in ALL {
            assert!(record.fields.iter().any(|field| field.key_part), "{}", record.noun);
            assert!(record.fields.iter().filter(|field| field.listed).count() >= 3, "{}", record.noun);
        }
    }
}
