//! Where a letter stands, and which steps there are between.

use crate::domain::profile::choice;

choice! {
    /// Where a letter stands. Planned and deferred ones were surely not delivered; of an uncertain one nobody knows.
    State {
        /// 待发.
        Planned = "planned", "待发", "planned";
        /// 发送中: one sender holds it.
        Sending = "sending", "发送中", "sending";
        /// 已发.
        Sent = "sent", "已发", "sent";
        /// 暂缓: not taken for now, tried again later.
        Deferred = "deferred", "暂缓重发", "deferred";
        /// 失败: refused for good.
        Failed = "failed", "失败", "failed";
        /// 不确定: the connection or the sender was lost while it was handed over. It is sent again under the same Message-ID.
        Uncertain = "uncertain", "不确定", "uncertain";
        /// 免发: nothing in it was true any more.
        Suppressed = "suppressed", "免发", "suppressed";
        /// 已取消.
        Cancelled = "cancelled", "已取消", "cancelled";
    }
}

impl State {
    /// Returns whether nothing more will happen to the letter by itself.
    pub fn is_final(self) -> bool {
        matches!(self, State::Sent | State::Failed | State::Suppressed | State::Cancelled)
    }

    /// Returns whether surely nobody has a copy and what it says may still change.
    pub fn is_unsent(self) -> bool {
        matches!(self, State::Planned | State::Deferred)
    }
}
