//! What the reading crate alone takes for a workbook: a pass over every cell of its first sheet, nothing done with them.
//! The measure beside which `import_xlsx.sh` puts a whole import.

use std::error::Error;

use calamine::{Reader, Xlsx, open_workbook};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("give a workbook")?;
    let mut book: Xlsx<_> = open_workbook(path)?;
    let sheet = book.sheet_names().first().cloned().ok_or("no sheet")?;
    let mut cells = book.worksheet_cells_reader(&sheet)?;
    let mut count = 0_u64;
    while let Some(cell) = cells.next_cell()? {
        count += u64::from(!matches!(cell.get_value(), calamine::DataRef::Empty));
    }
    #[expect(clippy::print_stdout, reason = "a program of its own")]
    {
        println!("{count}");
    }
    Ok(())
}
