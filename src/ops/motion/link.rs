//! Whether every motion turned into a suggestion has its suggestion, and every such suggestion its motion: on this rests the
//! identity of the year, 会议建议 + 议案转建议 + 闭会建议.

use crate::domain::suggestion::Reference;
use crate::i18n::Message;
use crate::message;
use crate::ops::write::Result;
use crate::storage::motion::{self as store, Link};
use crate::storage::sql::Executor;

/// Returns the links that lead nowhere, or lead back to another record. Suggestions are looked at where the motions of their
/// session are registered.
pub fn broken(executor: &mut dyn Executor) -> Result<Vec<Message>> {
    let (motions, suggestions) = (store::converted(executor)?, store::made_of_motions(executor)?);
    let mut found = Vec::new();
    for link in &motions {
        let from = &link.from;
        match &link.to {
            None => found.push(message!(
                "议案 {from} 已转建议，但没有转建议编号",
                "motion {from} was turned into a suggestion, but says not which"
            )),
            Some(to) if !leads_back(link, &suggestions) => found.push(message!(
                "议案 {from} 转为建议 {to}，登记册里没有以它为原议案号的这件建议",
                "motion {from} became suggestion {to}, but no such suggestion names it as its motion"
            )),
            Some(_) => {}
        }
    }
    for link in &suggestions {
        let from = &link.from;
        match &link.to {
            None => found.push(message!(
                "建议 {from} 的类型是议案转建议，但没有原议案号",
                "suggestion {from} was a motion, but says not which"
            )),
            Some(to) if !leads_back(link, &motions) => found.push(message!(
                "建议 {from} 的原议案号是 {to}，登记册里没有转为它的这件议案",
                "suggestion {from} was motion {to}, but no such motion became it"
            )),
            Some(_) => {}
        }
    }
    Ok(found)
}

/// Returns whether what a link names names it in turn.
fn leads_back(link: &Link, others: &[Link]) -> bool {
    let Some(target) = full(link) else { return false };
    others.iter().any(|other| {
        other.region == link.region && other.from == target && full(other).as_deref() == Some(link.from.as_str())
    })
}

/// Writes what a link names in full; a bare number is one of its own series.
fn full(link: &Link) -> Option<String> {
    let Reference { term, session, number } = Reference::parse(link.to.as_deref()?)?;
    let (own_term, own_session) = link.series;
    Some(format!("{}-{}-{number}", term.unwrap_or(own_term), session.unwrap_or(own_session)))
}
