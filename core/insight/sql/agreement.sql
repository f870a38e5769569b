-- Every sum of a business day that must meet another, each added up from its own table.
-- in   :outlet :day
-- out  one row; insight/agreement.h says what each column is
WITH head AS (
    SELECT check_id, covers, gross_minor, tax_minor, accepted_minor, drawer_id
      FROM read.check_head
     WHERE outlet = CAST(:outlet AS uuid) AND business_date = CAST(:day AS date) AND state = 'closed'
), checks AS (
    SELECT count(*) AS checks, COALESCE(sum(covers), 0) AS covers, COALESCE(sum(gross_minor), 0) AS gross,
           COALESCE(sum(tax_minor), 0) AS tax, COALESCE(sum(accepted_minor), 0) AS accepted
      FROM head
), lines AS (
    SELECT COALESCE(sum(line.amount_minor), 0) AS amount
      FROM read.check_line AS line JOIN head ON head.check_id = line.check_id
     WHERE line.counts
), taxes AS (
    SELECT COALESCE(sum(part.gross_minor), 0) AS gross, COALESCE(sum(part.tax_minor), 0) AS tax,
           COALESCE(sum(part.tax_minor) FILTER (WHERE NOT part.included), 0) AS on_top
      FROM read.check_tax AS part JOIN head ON head.check_id = part.check_id
), payments AS (
    SELECT COALESCE(sum(tender.amount_minor), 0) AS amount
      FROM read.check_tender AS tender JOIN head ON head.check_id = tender.check_id
), drawer AS (
    SELECT drawer_id, state, float_minor, cash_minor, expected_minor
      FROM read.drawer
     WHERE outlet = CAST(:outlet AS uuid) AND business_date = CAST(:day AS date)
), drawers AS (
    SELECT COALESCE(sum(float_minor), 0) AS floats, COALESCE(sum(cash_minor), 0) AS cash,
           COALESCE(sum(expected_minor), 0) AS expected, count(*) FILTER (WHERE state <> 'closed') AS open
      FROM drawer
), cash AS (
    SELECT COALESCE(sum(tender.amount_minor), 0) AS amount
      FROM read.check_tender AS tender JOIN drawer ON drawer.drawer_id = tender.drawer_id
     WHERE tender.kind = 'cash'
), z AS (
    SELECT drawer_id, checks, covers, gross_minor, tax_minor, cash_minor, counted_minor - expected_minor AS difference,
           (SELECT COALESCE(sum(CAST(part ->> 'amount_minor' AS bigint)), 0) FROM jsonb_array_elements(tenders) AS part)
               AS tenders
      FROM read.z_report
     WHERE outlet = CAST(:outlet AS uuid) AND business_date = CAST(:day AS date)
), zs AS (
    SELECT count(*) AS zs, COALESCE(sum(checks), 0) AS checks, COALESCE(sum(covers), 0) AS covers,
           COALESCE(sum(gross_minor), 0) AS gross, COALESCE(sum(tax_minor), 0) AS tax, COALESCE(sum(tenders), 0) AS tenders,
           COALESCE(sum(cash_minor), 0) AS cash, COALESCE(sum(difference), 0) AS difference
      FROM z
), outside AS (
    SELECT count(*) AS checks, COALESCE(sum(head.gross_minor), 0) AS gross
      FROM head LEFT JOIN z ON z.drawer_id = head.drawer_id
     WHERE z.drawer_id IS NULL
)
SELECT checks.checks, checks.covers, checks.gross AS checks_gross_minor, checks.tax AS checks_tax_minor,
       checks.accepted AS accepted_minor,
       lines.amount + taxes.on_top AS lines_gross_minor, taxes.gross AS taxes_gross_minor, taxes.tax AS taxes_tax_minor,
       payments.amount AS payments_minor, cash.amount AS cash_minor, drawers.cash AS drawers_cash_minor,
       drawers.expected AS drawers_expected_minor, drawers.floats AS drawers_float_minor, drawers.open AS drawers_open,
       zs.zs, zs.checks AS z_checks, zs.covers AS z_covers, zs.gross AS z_gross_minor, zs.tax AS z_tax_minor,
       zs.tenders AS z_tenders_minor, zs.cash AS z_cash_minor, zs.difference AS z_difference_minor,
       outside.checks AS outside_checks, outside.gross AS outside_gross_minor
  FROM checks, lines, taxes, payments, drawers, cash, zs, outside;
