//! What of a rule profile decides how figures are worked out and printed.

use crate::domain::profile::{
    Categories, FinishRate, Profile, RateRules, ReplyRate, Rounding, SatisfactionRate, SolutionRate, Unreturned,
};
use crate::i18n::Message;

/// The choices of a profile that reports depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// ASCII name of the profile.
    pub name: String,
    /// Its name for people.
    pub title: Message,
    /// Digits after the point of a percentage.
    pub decimals: u8,
    /// Rounding or truncation.
    pub rounding: Rounding,
    /// Whether suggestions without an answer are below the line of satisfaction.
    pub count_silent: bool,
    /// Class letters with their meaning.
    pub classes: Vec<(String, Message)>,
    /// Letters that count as solved.
    pub solved: Vec<String>,
    /// Letters that count as landed.
    pub landed: Vec<String>,
    /// Keys of the rates that the office publishes, of those that have more than one meaning.
    pub published: Vec<&'static str>,
    /// The dictionary of categories; without editions where the profile has none.
    pub categories: Categories,
}

/// Returns the figures that are meant by 办复率, 办结率, 满意率 and 解决率 where the office publishes them.
fn published(rates: &RateRules) -> Vec<&'static str> {
    vec![
        match rates.reply.value {
            ReplyRate::Due => "timing.cases.reply_rate",
            ReplyRate::Assigned => "finish.of_assigned_rate",
        },
        "timing.cases.on_time_rate",
        match rates.finish.value {
            FinishRate::Replied => "finish.replied_rate",
            FinishRate::Accepted => "finish.content_rate",
            FinishRate::Solved => "finish.solved_rate",
        },
        match rates.satisfaction.value {
            SatisfactionRate::FinalContent => "satisfaction.final.result.content_rate",
            SatisfactionRate::FinalSatisfied => "satisfaction.final.result.satisfied_rate",
            SatisfactionRate::FirstContent => "satisfaction.first.result.content_rate",
            SatisfactionRate::FirstSatisfied => "satisfaction.first.result.satisfied_rate",
        },
        match rates.solution.value {
            SolutionRate::Solved => "reply.solved_rate",
            SolutionRate::Landed => "reply.landed_rate",
        },
        "contact.face_rate",
    ]
}

impl Policy {
    /// Returns what a class letter means, if the profile has it.
    pub fn meaning(&self, letter: &str) -> Option<&Message> {
        self.classes.iter().find(|(known, _)| known == letter).map(|(_, meaning)| meaning)
    }
}

impl From<&Profile> for Policy {
    fn from(profile: &Profile) -> Policy {
        let classes = &profile.classes.value;
        let letters = |wanted: fn(&crate::domain::profile::Class) -> bool| {
            classes.iter().filter(|class| wanted(class)).map(|class| class.letter.clone()).collect()
        };
        Policy {
            name: profile.name.clone(),
            title: profile.title.clone(),
            decimals: profile.rates.decimals.value,
            rounding: profile.rates.rounding.value,
            count_silent: profile.satisfaction.unreturned.value == Unreturned::Include,
            classes: classes.iter().map(|class| (class.letter.clone(), class.meaning.clone())).collect(),
            solved: letters(|class| class.solved),
            landed: letters(|class| class.landed),
            published: published(&profile.rates),
            categories: profile.categories.as_ref().map(|ruled| ruled.value.clone()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
impl Default for Policy {
    /// The national profile.
    fn default() -> Policy {
        Policy::from(&Profile::embedded("national").expect("the national profile is embedded"))
    }
}
