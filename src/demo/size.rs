//! How much of everything a scale has. The shape is the same at each; only these figures differ.

use crate::domain::region::Level;

/// How big the made-up world is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scale {
    /// Guiyang: nearly 7,000 seats at five levels; the figures of a real city's year.
    #[default]
    City,
    /// About ten cities; for measuring.
    Province,
    /// 2.77 million seats, a million suggestions, five million participations; for measuring.
    Nation,
}

impl Scale {
    /// Every scale, the smallest first.
    pub const ALL: [Scale; 3] = [Scale::City, Scale::Province, Scale::Nation];

    /// Returns the ASCII code: `city`, `province` or `nation`.
    pub const fn code(self) -> &'static str {
        match self {
            Scale::City => "city",
            Scale::Province => "province",
            Scale::Nation => "nation",
        }
    }

    /// Returns the level of the congress whose office the demo plays.
    pub(super) const fn place(self) -> Level {
        match self {
            Scale::City => Level::City,
            Scale::Province => Level::Province,
            Scale::Nation => Level::Nation,
        }
    }
}

/// The counts of one year's activities and what came of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct YearSize {
    /// By level, from the nation to the townships.
    pub(super) activities: [u64; 5],
    /// Attendances, that is person-times, of deputies who came, and of those only counted.
    pub(super) participations: u64,
    pub(super) matters: u64,
    pub(super) opinions: u64,
}

/// The counts of a scale.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// Made-up provinces beside Guizhou.
    pub(super) provinces: u32,
    /// Made-up cities beside Guiyang in Guizhou, and in every made-up province.
    pub(super) cities: (u32, u32),
    /// Made-up counties in a made-up city.
    pub(super) counties: u32,
    /// Made-up townships in a made-up county.
    pub(super) townships: u32,
    /// Seats of one congress on average, from the nation to the townships.
    pub(super) seats: [u32; 5],
    /// Suggestions of the session and between sessions, this year.
    pub(super) suggestions: (u64, u64),
    /// The same, last year.
    pub(super) prior_suggestions: (u64, u64),
    pub(super) stations: u64,
    pub(super) model_stations: u64,
    pub(super) rooms: u64,
    pub(super) points_a_county: u64,
    pub(super) year: YearSize,
    pub(super) prior_year: YearSize,
}

/// City scale reproduces the published figures of one city's year: 20 points in ten counties, 146 stations of which 30
/// model stations, 264 rooms, 3,963 activities, 33,000-odd person-times, 10,000-odd opinions, 5,600-odd matters,
/// nearly 7,000 seats. Everything else is invented.
const CITY: Size = Size {
    provinces: 0,
    cities: (0, 0),
    counties: 0,
    townships: 0,
    seats: [16, 96, 456, 221, 58],
    suggestions: (216, 27),
    prior_suggestions: (205, 12),
    stations: 146,
    model_stations: 30,
    rooms: 264,
    points_a_county: 2,
    year: YearSize { activities: [6, 18, 246, 1_084, 2_609], participations: 33_412, matters: 5_637, opinions: 10_482 },
    prior_year: YearSize {
        activities: [6, 16, 222, 946, 2_322],
        participations: 29_214,
        matters: 5_083,
        opinions: 9_120,
    },
};

const PROVINCE: Size = Size {
    provinces: 0,
    cities: (8, 0),
    counties: 10,
    townships: 7,
    seats: [70, 590, 400, 221, 58],
    suggestions: (2_160, 270),
    prior_suggestions: (2_050, 120),
    stations: 1_460,
    model_stations: 300,
    rooms: 2_640,
    points_a_county: 2,
    year: YearSize {
        activities: [20, 180, 2_460, 10_840, 26_090],
        participations: 334_120,
        matters: 56_370,
        opinions: 104_820,
    },
    prior_year: YearSize {
        activities: [20, 160, 2_220, 9_460, 23_220],
        participations: 292_140,
        matters: 50_830,
        opinions: 91_200,
    },
};

const NATION: Size = Size {
    provinces: 30,
    cities: (8, 11),
    counties: 8,
    townships: 13,
    seats: [2_977, 650, 400, 221, 57],
    suggestions: (990_000, 10_000),
    prior_suggestions: (20_000, 1_000),
    stations: 36_000,
    model_stations: 3_000,
    rooms: 60_000,
    points_a_county: 2,
    year: YearSize {
        activities: [200, 4_000, 36_000, 160_000, 390_000],
        participations: 5_000_000,
        matters: 600_000,
        opinions: 1_000_000,
    },
    prior_year: YearSize {
        activities: [20, 400, 3_600, 16_000, 39_000],
        participations: 500_000,
        matters: 60_000,
        opinions: 100_000,
    },
};

impl Size {
    /// Returns the counts of `scale`.
    pub(super) const fn of(scale: Scale) -> Size {
        match scale {
            Scale::City => CITY,
            Scale::Province => PROVINCE,
            Scale::Nation => NATION,
        }
    }
}
