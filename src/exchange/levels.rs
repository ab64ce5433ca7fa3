//! Headings over two rows: `联系方式` above `手机号` and `邮箱`, `姓名` reaching over both. The two are read as one heading a
//! column, in the wording that is known.

use super::header::Headings;

/// Returns one heading a column out of two rows. An upper heading holds for the columns to its right up to the next one, as
/// it does where it is merged over them.
pub(super) fn combined(headings: &Headings, upper: &[String], lower: &[String]) -> Vec<String> {
    let mut group = "";
    let column = |at: usize| {
        let of = |row: &'_ [String]| row.get(at).map(|cell| cell.trim().to_owned()).unwrap_or_default();
        (of(upper), of(lower))
    };
    let columns: Vec<(String, String)> = (0..upper.len().max(lower.len())).map(column).collect();
    let mut all = Vec::with_capacity(columns.len());
    for (above, below) in &columns {
        if !above.is_empty() {
            group = above;
        }
        all.push(if below.is_empty() || below == above { above.clone() } else { wording(headings, group, below) });
    }
    all
}

/// Returns the first wording of group and heading that is known, else both after each other.
fn wording(headings: &Headings, group: &str, below: &str) -> String {
    let wordings = [format!("{group}{below}"), below.to_owned(), format!("{below}{group}")];
    let known = wordings.iter().find(|wording| headings.knows(wording));
    known.unwrap_or(&wordings[0]).clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::deputy::DEPUTY;
    use crate::domain::record::suggestion::SUGGESTION;

    fn row(cells: &str) -> Vec<String> {
        cells.split('|').map(str::to_owned).collect()
    }

    #[test]
    fn the_known_wording_is_taken() {
        let deputy = Headings::new(&DEPUTY, &[]).unwrap();
        assert_eq!(combined(&deputy, &row("姓名|联系方式||备注"), &row("|手机号|邮箱|")), row("姓名|手机号|邮箱|备注"));
        let suggestion = Headings::new(&SUGGESTION, &[]).unwrap();
        assert_eq!(
            combined(&suggestion, &row("编号|答复||满意度|"), &row("编号|日期|文号|办理工作|办理结果")),
            row("编号|答复日期|答复文号|办理工作满意度|办理结果满意度")
        );
        assert_eq!(combined(&deputy, &row("其他|"), &row("甲|乙")), row("其他甲|其他乙"));
    }
}
