//! The choices a rule profile can make, each with its stable code and its words.
//! What a choice means for a figure is decided where the figure is reckoned.

/// Declares an enum whose variants each have an ASCII code (in TOML and JSON) and words in both languages.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal, $zh:literal, $en:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every choice, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Returns the stable ASCII code.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// Reads a code.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|choice| choice.code() == code)
            }

            /// Says it in words.
            pub fn text(self) -> $crate::i18n::Text {
                match self { $($name::$variant => $crate::i18n::Text::new($zh, $en),)+ }
            }
        }
    };
}
pub(in crate::domain) use choice;

choice! {
    /// How sure a value is.
    Status {
        /// Written in a statute, a local regulation or an official notice.
        Statute = "statute", "法定", "statute";
        /// Widespread practice, or read by analogy.
        Practice = "practice", "惯例", "practice";
        /// 待核: a working default of this program; no published text was found.
        Unverified = "unverified", "待核", "unverified";
    }
}

choice! {
    /// A grade a deputy may give.
    Grade {
        /// 满意.
        Satisfied = "satisfied", "满意", "satisfied";
        /// 基本满意.
        Basically = "basically", "基本满意", "basically satisfied";
        /// 理解.
        Understood = "understood", "理解", "understanding";
        /// 不满意.
        Dissatisfied = "dissatisfied", "不满意", "dissatisfied";
    }
}

choice! {
    /// What is graded.
    Dimension {
        /// 办理工作.
        Work = "work", "办理工作", "handling";
        /// 办理态度.
        Attitude = "attitude", "办理态度", "attitude";
        /// 办理结果.
        Result = "result", "办理结果", "result";
        /// 答复函.
        ReplyLetter = "reply_letter", "答复函", "letter of reply";
        /// 承诺事项落实情况.
        Promise = "promise", "承诺事项落实情况", "fulfilment of promises";
    }
}

choice! {
    /// What becomes of forms never returned when satisfaction is reckoned.
    Unreturned {
        /// They are left out of the denominator.
        Exclude = "exclude", "不计入分母", "left out of the denominator";
        /// They count in the denominator, not as satisfied.
        Include = "include", "计入分母", "counted in the denominator";
    }
}

choice! {
    /// Whose grade counts for a joint suggestion.
    JointFeedback {
        /// The lead deputy's.
        Lead = "lead", "由领衔代表反馈", "the lead deputy's";
        /// Satisfied when at least 80 % of the deputies who signed are.
        EachFourFifths = "each_80", "逐人评价，八成以上满意的计为满意", "each deputy's: satisfied when at least 80 % are";
    }
}

choice! {
    /// To whom the reply to a joint suggestion goes.
    JointReply {
        /// To each deputy who signed.
        Each = "each", "答复每位代表", "to each deputy";
        /// To the lead deputy, who passes it on.
        Lead = "lead", "答复领衔代表，由其转复", "to the lead deputy, who passes it on";
    }
}

choice! {
    /// Whether a percentage is rounded or cut off.
    Rounding {
        /// 四舍五入: half away from zero.
        HalfUp = "half_up", "四舍五入", "rounded half up";
        /// 截断.
        Truncate = "truncate", "直接截断", "truncated";
    }
}

choice! {
    /// Which 办复率 the office publishes.
    ReplyRate {
        /// Replied by replies due.
        Due = "due", "已复÷应复", "replied by replies due";
        /// Replied by suggestions assigned.
        Assigned = "assigned", "已复÷交办", "replied by suggestions assigned";
    }
}

choice! {
    /// Which 办结率 the office publishes: what counts as finished.
    FinishRate {
        /// A reply.
        Replied = "replied", "以答复为办结", "replied to";
        /// A reply that the deputy accepts.
        Accepted = "accepted", "答复且代表认可", "replied to and accepted";
        /// The classes that count as solved.
        Solved = "solved", "以解决为办结", "solved";
    }
}

choice! {
    /// Which 满意率 the office publishes, of the result of handling.
    SatisfactionRate {
        /// After the last round, with the basically satisfied.
        FinalContent = "final_content", "最终，含基本满意", "last round, with the basically satisfied";
        /// After the last round, the satisfied alone.
        FinalSatisfied = "final_satisfied", "最终，仅满意", "last round, the satisfied alone";
        /// After the first round, with the basically satisfied.
        FirstContent = "first_content", "首次，含基本满意", "first round, with the basically satisfied";
        /// After the first round, the satisfied alone.
        FirstSatisfied = "first_satisfied", "首次，仅满意", "first round, the satisfied alone";
    }
}

choice! {
    /// Which 解决率 the office publishes.
    SolutionRate {
        /// The classes that count as solved.
        Solved = "solved", "解决", "solved";
        /// The classes that count as landed.
        Landed = "landed", "办成", "landed";
    }
}

choice! {
    /// Until when a suggestion may be withdrawn.
    WithdrawBefore {
        /// Before it is assigned.
        Assigned = "assigned", "交办前", "before it is assigned";
        /// Before it is replied to.
        Replied = "replied", "答复前", "before it is replied to";
        /// The text sets no limit.
        Any = "any", "未限定时间", "at any time";
    }
}

choice! {
    /// Who must agree to the withdrawal of a joint suggestion.
    JointWithdrawal {
        /// All who signed.
        All = "all", "联名代表一致同意", "all who signed";
        /// The lead deputy alone.
        Lead = "lead", "领衔代表提出即可", "the lead deputy";
    }
}
