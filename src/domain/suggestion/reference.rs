//! How people name a suggestion.

/// How people name a suggestion: `15-4-12` (term, session, number), `15-0-7` or `闭7` between sessions, or a bare number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// 届, where given.
    pub term: Option<i64>,
    /// 次, 0 between sessions, where given.
    pub session: Option<i64>,
    /// The number within its series.
    pub number: String,
}

impl Reference {
    /// Reads a reference; nothing when the text cannot be one.
    pub fn parse(text: &str) -> Option<Reference> {
        let text = text.trim().trim_end_matches('号').trim_start_matches('第');
        let between = text.strip_prefix("闭会").or_else(|| text.strip_prefix('闭'));
        if let Some(number) = between.map(|rest| rest.trim_start_matches(['-', '第'])) {
            return (!number.is_empty()).then(|| Reference { term: None, session: Some(0), number: number.to_owned() });
        }
        let mut parts = text.splitn(3, '-');
        let (first, second, third) = (parts.next()?, parts.next(), parts.next());
        match (second, third) {
            (Some(session), Some(number)) if !number.is_empty() => {
                let session = if session.starts_with('闭') { 0 } else { session.parse().ok()? };
                Some(Reference { term: Some(first.parse().ok()?), session: Some(session), number: number.to_owned() })
            }
            (None, None) if !first.is_empty() => {
                Some(Reference { term: None, session: None, number: first.to_owned() })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_as_offices_write_them() {
        let full = Reference { term: Some(15), session: Some(4), number: "12".to_owned() };
        assert_eq!(Reference::parse("15-4-12"), Some(full));
        let between = Reference { term: None, session: Some(0), number: "7".to_owned() };
        assert_eq!(Reference::parse("闭7"), Some(between.clone()));
        assert_eq!(Reference::parse("闭会第7号"), Some(between));
        let bare = Reference { term: None, session: None, number: "0012".to_owned() };
        assert_eq!(Reference::parse("第0012号"), Some(bare));
        assert_eq!(Reference::parse("15-4"), None);
        assert_eq!(Reference::parse(""), None);
    }
}
