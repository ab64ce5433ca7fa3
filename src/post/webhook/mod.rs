//! Letters to the robots of group chats: 企业微信, 钉钉, 飞书.
//!
//! A recipient is given by the name of a robot in the settings, never by its address: whoever knows that can post, so it has
//! no place in a register.

use std::collections::VecDeque;
use std::thread;
use std::time::{Duration, Instant};

use ureq::Agent;

use self::http::{Halt, Url};
use super::{Channel, Letter, Receipt, Robot, RobotKind, Settings, tls};
use crate::i18n::{Lang, Message, Text};
use crate::message;

mod http;
mod robot;
#[cfg(test)]
mod tests;

/// How long a letter may take unless said.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The time for which messages are counted.
const MINUTE: Duration = Duration::from_secs(60);

/// How long messages are deferred at once after a robot could not be reached, so that not each of them waits for it.
const REST: Duration = Duration::from_secs(60);

/// How long a wait lasts before the user is asked again whether to stop.
const NAP: Duration = Duration::from_millis(200);

/// The robots.
pub(super) struct Robots {
    robots: Vec<Opened>,
    lang: Lang,
    clock: fn() -> i64,
    interrupted: fn() -> bool,
    sleep: Box<dyn FnMut(Duration)>,
}

/// A robot with its secrets.
struct Opened {
    name: String,
    kind: RobotKind,
    url: Url,
    secret: Option<String>,
    agent: Agent,
    pace: Pace,
    /// When it could last not be reached, and what was said then.
    down: Option<(Instant, Receipt)>,
}

/// How many messages may go in a minute, and when the last ones went.
struct Pace {
    most: usize,
    gone: VecDeque<Instant>,
}

impl Pace {
    fn new(per_minute: u32) -> Pace {
        Pace { most: usize::try_from(per_minute.max(1)).unwrap_or(usize::MAX), gone: VecDeque::new() }
    }

    /// Returns how long the next message has to wait, so that no minute has too many.
    fn wait(&mut self, now: Instant) -> Duration {
        self.gone.retain(|gone| *gone + MINUTE > now);
        let full = self.gone.len().checked_sub(self.most);
        full.map_or(Duration::ZERO, |over| (self.gone[over] + MINUTE).saturating_duration_since(now))
    }

    fn went(&mut self, at: Instant) {
        self.gone.push_back(at);
    }
}

impl Robots {
    /// Takes the robots of the settings, with their secrets.
    pub(super) fn open(settings: &Settings) -> Result<Robots, Message> {
        if settings.robots.is_empty() {
            return Err(Text::new(
                "没有写群机器人；请在 renda.toml 里写 [webhook.名称]，内有 kind 和 url_file",
                "there is no robot; write [webhook.NAME] with kind and url_file into renda.toml",
            )
            .into());
        }
        Ok(Robots {
            robots: settings.robots.iter().map(Opened::of).collect::<Result<_, _>>()?,
            lang: settings.lang,
            clock: settings.clock,
            interrupted: settings.interrupted,
            sleep: Box::new(thread::sleep),
        })
    }

    /// Finds the robot that a recipient names.
    fn find(&self, name: &str) -> Result<usize, Message> {
        if name.contains("://") {
            return Err(Text::new(
                "登记的是机器人的地址；地址是密钥，不能登记，请改为 renda.toml 里 [webhook.名称] 的名称",
                "the register holds the address of a robot, which is a secret; write the NAME of a [webhook.NAME] of renda.toml instead",
            )
            .into());
        }
        self.robots.iter().position(|robot| robot.name == name).ok_or_else(|| {
            let shown = super::words::short(name);
            let known: Vec<&str> = self.robots.iter().map(|robot| robot.name.as_str()).collect();
            let (zh, en) = (known.join("、"), known.join(", "));
            message!(
                "renda.toml 里没有名为“{shown}”的机器人；有：{zh}",
                "renda.toml has no robot called {shown:?}; it has {en}"
            )
        })
    }

    /// Waits in short naps. Returns whether the whole wait is over.
    fn rest(&mut self, mut wait: Duration) -> bool {
        while !wait.is_zero() {
            if (self.interrupted)() {
                return false;
            }
            let nap = wait.min(NAP);
            (self.sleep)(nap);
            wait -= nap;
        }
        true
    }
}

impl Opened {
    fn of(robot: &Robot) -> Result<Opened, Message> {
        let name = &robot.name;
        let named = |Message { zh, en }| message!("机器人 {name}：{zh}", "robot {name}: {en}");
        let url = robot.url.as_ref().ok_or_else(|| {
            let variable = Robot::variable(name);
            named(message!(
                "没有写地址；请在 [webhook.{name}] 里用 url_file 指定地址文件，或设环境变量 {variable}",
                "the address is missing; name a file by url_file in [webhook.{name}], or set {variable}"
            ))
        })?;
        Ok(Opened {
            name: name.clone(),
            kind: robot.kind,
            url: url.read().and_then(|url| Url::parse(&url)).map_err(named)?,
            secret: robot.secret.as_ref().map(|secret| secret.read().map_err(named)).transpose()?,
            agent: http::agent(&tls::roots(robot.ca_file.as_deref()).map_err(named)?, robot.timeout.unwrap_or(TIMEOUT)),
            pace: Pace::new(robot.per_minute.unwrap_or(robot.kind.per_minute())),
            down: None,
        })
    }

    /// Tells a detail without what is secret of the robot, which an answer may repeat.
    fn told(&self, text: &str) -> String {
        let target = &self.url.target;
        let token = target.rsplit(['/', '=']).next().unwrap_or_default();
        let secrets = [target.as_str(), token, self.secret.as_deref().unwrap_or_default()];
        let hidden = secrets.iter().filter(|secret| secret.len() > 3);
        hidden.fold(text.to_owned(), |text, secret| text.replace(secret, "●"))
    }

    fn post(&mut self, letter: &Letter, moment: (i64, Lang)) -> Receipt {
        let robot::Post { query, body } = robot::post(self.kind, letter, self.secret.as_deref(), moment);
        let (name, host) = (&self.name, &self.url.host);
        match http::post(&self.agent, &self.url, &query, (&letter.message_id, &body)) {
            Ok(answer) => robot::receipt(self.kind, &answer, &|text| self.told(text)),
            Err(Halt::Before(Message { zh, en })) => {
                let message =
                    message!("机器人 {name}（{host}）未收到：{zh}", "robot {name} ({host}) was not reached: {en}");
                let receipt = Receipt::deferred(&self.told(message.get(moment.1)));
                self.down = Some((Instant::now(), receipt.clone()));
                receipt
            }
            Err(Halt::After(Message { zh, en })) => {
                let message = message!(
                    "已发给机器人 {name}（{host}），未收到回执：{zh}",
                    "robot {name} ({host}) had the message and did not confirm it: {en}"
                );
                Receipt::uncertain(&self.told(message.get(moment.1)))
            }
        }
    }
}

impl Channel for Robots {
    fn send(&mut self, letter: &Letter) -> Receipt {
        let index = match self.find(&letter.to.address) {
            Ok(index) => index,
            Err(wrong) => return Receipt::failed(wrong.get(self.lang)),
        };
        if let Some((since, receipt)) = &self.robots[index].down
            && since.elapsed() < REST
        {
            return receipt.clone();
        }
        let wait = self.robots[index].pace.wait(Instant::now());
        if !self.rest(wait) {
            return Receipt::deferred(Text::new("等待时被中断", "interrupted while waiting").get(self.lang));
        }
        let moment = ((self.clock)(), self.lang);
        let robot = &mut self.robots[index];
        robot.pace.went(Instant::now());
        robot.post(letter, moment)
    }

    fn check(&mut self) -> Result<Message, Message> {
        let mut found = Message::new("", "");
        for robot in &self.robots {
            let (name, host) = (&robot.name, &robot.url.host);
            http::ask(&robot.agent, &robot.url).map_err(|Message { zh, en }| {
                message!("机器人 {name} 的服务器 {host} 连接不上：{zh}", "cannot reach {host} of robot {name}: {en}")
            })?;
            let sealed = if robot.url.sealed { ("已加密", "encrypted") } else { ("未加密", "not encrypted") };
            found.zh += &format!("机器人 {name}：{host} 可以连接（{}），未试发。", sealed.0);
            found.en += &format!("robot {name}: {host} answers ({}), nothing was sent. ", sealed.1);
        }
        Ok(Message::new(found.zh, found.en.trim_end()))
    }
}
