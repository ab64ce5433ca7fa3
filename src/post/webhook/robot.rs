//! What the robots of 企业微信, 钉钉 and 飞书 want to be told, and what they answer.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

use super::http::Answer;
use crate::i18n::Lang;
use crate::post::words::is_harmful;
use crate::post::{Letter, Receipt, RobotKind};

/// Codes that say «not now»: too many messages, the maker's own trouble; and those that say that settings are wrong, which
/// is no fault of the letter.
const LATER: [&[i64]; 3] = [
    // 企业微信: busy; too often; too many at once; no such robot
    &[-1, 45009, 45033, 93000],
    // 钉钉: busy; too often, in three ways; keyword, signature or address not as the robot's settings want; no such robot
    &[-1, 130_101, 410_100, 90030, 310_000, 300_001, 300_005],
    // 飞书: too often, in two ways; signature; address; keyword; no such robot
    &[11232, 99_991_400, 19021, 19022, 19024, 19001],
];

impl RobotKind {
    /// Most bytes of a text: 企业微信 takes 2048; the others take 20 000 of all that is posted.
    fn longest(self) -> usize {
        match self {
            RobotKind::Wecom => 2048,
            RobotKind::Dingtalk | RobotKind::Feishu => 16_000,
        }
    }

    /// Most messages a minute that the maker allows.
    pub(super) fn per_minute(self) -> u32 {
        match self {
            RobotKind::Wecom | RobotKind::Dingtalk => 20,
            RobotKind::Feishu => 100,
        }
    }

    fn later(self) -> &'static [i64] {
        match self {
            RobotKind::Wecom => LATER[0],
            RobotKind::Dingtalk => LATER[1],
            RobotKind::Feishu => LATER[2],
        }
    }
}

/// What is posted, and where.
pub(super) struct Post {
    /// What stands behind the address: the signature of 钉钉.
    pub(super) query: String,
    /// The message.
    pub(super) body: Vec<u8>,
}

/// Makes what is posted of a letter.
pub(super) fn post(kind: RobotKind, letter: &Letter, secret: Option<&str>, (now, lang): (i64, Lang)) -> Post {
    let text = cut(&plain(letter), kind.longest(), lang);
    let mut query = String::new();
    let body = match kind {
        RobotKind::Wecom => json!({ "msgtype": "text", "text": { "content": text } }),
        RobotKind::Dingtalk => {
            if let Some(secret) = secret {
                let sign = signature(secret, &format!("{now}\n{secret}"));
                query = format!("timestamp={now}&sign={}", escaped(&sign));
            }
            // A message that comes twice with one name is shown once.
            json!({ "msgtype": "text", "text": { "content": text }, "msgUuid": letter.message_id })
        }
        RobotKind::Feishu => {
            // Here alone a text may call people.
            let content = json!({ "text": text.replace("<at", "＜at") });
            let mut body = json!({ "msg_type": "text", "content": content });
            if let Some(secret) = secret {
                let seconds = now / 1000;
                body["timestamp"] = json!(seconds.to_string());
                body["sign"] = json!(signature(&format!("{seconds}\n{secret}"), ""));
            }
            body
        }
    };
    Post { query, body: body.to_string().into_bytes() }
}

/// Says what an answer means for the letter.
pub(super) fn receipt(kind: RobotKind, answer: &Answer, told: &dyn Fn(&str) -> String) -> Receipt {
    let status = answer.status;
    let text = String::from_utf8_lossy(&answer.body);
    match status {
        200..300 => {}
        400..500 if ![407, 408, 429].contains(&status) => {
            return Receipt::failed(&told(&format!("HTTP {status} {text}")));
        }
        // Too often, a fault of the server, or something on the way that wants to be looked at first.
        _ => return Receipt::deferred(&told(&format!("HTTP {status} {text}"))),
    }
    let value: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let of = |names: [&str; 3]| names.into_iter().find_map(|name| value.get(name)).cloned().unwrap_or_default();
    let said = of(["errmsg", "msg", "StatusMessage"]);
    match of(["errcode", "code", "StatusCode"]).as_i64() {
        Some(code) => {
            let detail = told(&format!("{code} {}", said.as_str().unwrap_or_default()));
            match code {
                0 => Receipt::sent(&detail),
                code if kind.later().contains(&code) => Receipt::deferred(&detail),
                _ => Receipt::failed(&detail),
            }
        }
        // A page of some gateway on the way, not the robot.
        None if text.trim_start().starts_with('<') => Receipt::deferred(&told(&format!("HTTP {status} {text}"))),
        None => Receipt::uncertain(&told(&format!("HTTP {status} {text}"))),
    }
}

/// Returns subject and text without what would disturb a chat.
fn plain(letter: &Letter) -> String {
    let text = format!("{}\n{}", super::super::words::one_line(&letter.subject), letter.text.replace("\r\n", "\n"));
    text.trim().chars().filter(|character| *character == '\n' || !is_harmful(*character)).collect()
}

/// Returns whole lines of a text up to so many bytes, and how many lines are left.
fn cut(text: &str, longest: usize, lang: Lang) -> String {
    if text.len() <= longest {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.lines().collect();
    let tail = |left: usize| match lang {
        Lang::Zh => format!("…（还有 {left} 行）"),
        Lang::En => format!("… ({left} more lines)"),
    };
    let room = longest - tail(lines.len()).len();
    let mut kept = String::new();
    for (index, line) in lines.iter().enumerate() {
        if kept.len() + line.len() + 1 > room {
            if index > 0 {
                return format!("{kept}{}", tail(lines.len() - index));
            }
            // Not even the first line has room.
            let end = (0..=room).rev().find(|end| line.is_char_boundary(*end)).unwrap_or_default();
            return format!("{}{}", &line[..end], tail(lines.len() - 1));
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

fn signature(key: &str, text: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("a key of any length will do");
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Escapes what base64 has and an address may not have.
fn escaped(text: &str) -> String {
    text.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::letter;
    use super::*;

    fn body(kind: RobotKind, letter: &Letter, secret: Option<&str>) -> (String, Value) {
        let post = post(kind, letter, secret, (1_719_300_000_123, Lang::Zh));
        (post.query, serde_json::from_slice(&post.body).unwrap())
    }

    #[test]
    fn each_robot_is_told_in_its_own_words() {
        let mut letter = letter();
        letter.text = "“<at user_id=\"all\">”\u{202e}\0\r\n完".to_owned();
        let text = "办理期限提醒\n“<at user_id=\"all\">”\n完";
        assert_eq!(
            body(RobotKind::Wecom, &letter, None),
            (String::new(), json!({ "msgtype": "text", "text": { "content": text } }))
        );
        // The signatures were worked out with Python's hmac module.
        let (query, value) = body(RobotKind::Dingtalk, &letter, Some("SECabc"));
        assert_eq!(query, "timestamp=1719300000123&sign=L2h%2FkkQGL51mRY954Ec9ICkYYQmGRzBvF2oNEbZJ%2BxE%3D");
        let expected = json!({ "msgtype": "text", "text": { "content": text }, "msgUuid": "12.3f2a@renda.example" });
        assert_eq!(value, expected);
        let (query, value) = body(RobotKind::Feishu, &letter, Some("abc"));
        assert_eq!(query, "");
        assert_eq!(value["timestamp"], "1719300000");
        assert_eq!(value["sign"], "8hBPGE2FJhtdEJUIxLrSGPeRTviOj8i+/W/DMGla1wY=");
        assert_eq!(value["msg_type"], "text");
        assert_eq!(value["content"]["text"], text.replace("<at", "＜at"));
        assert!(body(RobotKind::Feishu, &letter, None).1.get("sign").is_none());
    }

    #[test]
    fn a_long_text_is_cut_at_a_line_and_says_how_much_is_left() {
        let text: String = (1..=200).map(|number| format!("第 {number} 号建议快到期了。\n")).collect();
        for longest in [100, 500, 2048, 6000, text.len() - 1] {
            let short = cut(&text, longest, Lang::Zh);
            let (kept, tail) = short.split_once("…（还有 ").unwrap();
            let left: usize = tail.strip_suffix(" 行）").unwrap().parse().unwrap();
            assert!(short.len() <= longest, "{longest}: {}", short.len());
            assert!(text.starts_with(kept), "{longest}");
            assert_eq!(kept.lines().count() + left, 200, "{longest}");
        }
        assert_eq!(cut(&text, text.len(), Lang::Zh), text);
        let long = "长".repeat(1000);
        assert_eq!(cut(&long, 100, Lang::En), format!("{}… (0 more lines)", "长".repeat(27)));
    }
}
