-- Every sum of a business day that must meet another, each added up from its own table.
-- in   :outlet :day
-- out  one row; insight/agreement.h says what each column is
WITH head AS (
    SELECT check_id, covers, gross_minor, tax_minor, service_minor,
           accepted_minor + rounding_minor - refunded_minor AS beside, drawer_id
      FROM read.check_head
     WHERE outlet = CAST(:outlet AS uuid) AND business_date = CAST(:day AS date) AND state = 'closed'
), checks AS (
    SELECT count(*) AS checks, COALESCE(sum(covers), 0) AS covers, COALESCE(sum(gross_minor), 0) AS gross,
           COALESCE(sum(tax_minor), 0) AS tax, COALESCE(sum(beside), 0) AS beside,
           COALESCE(sum(service_minor), 0) AS service
      FROM head
), lines AS (
    SELECT COALESCE(sum(line.net_minor + line.tax_minor), 0) AS amount,
           COALESCE(sum(line.amount_minor - line.discount_minor - line.comp_minor), 0) AS listed,
           COALESCE(sum(line.charged_minor), 0) AS charged
      FROM read.check_line AS line JOIN head ON head.check_id = line.check_id
     WHERE line.counts
), taxes AS (
    SELECT COALESCE(sum(part.tax_minor), 0) AS tax
      FROM read.check_tax AS part JOIN head ON head.check_id = part.check_id
), payments AS (
    SELECT COALESCE(sum(tender.amount_minor), 0) AS amount
      FROM read.check_tender AS tender JOIN head ON head.check_id = tender.check_id
), drawer AS (
    SELECT drawer_id, state, float_minor, cash_minor, moved_minor, expected_minor
      FROM read.drawer
     WHERE outlet = CAST(:outlet AS uuid) AND business_date = CAST(:day AS date)
), drawers AS (
    SELECT COALESCE(sum(float_minor), 0) AS floats, COALESCE(sum(cash_minor), 0) AS cash,
           COALESCE(sum(moved_minor), 0) AS moved, COALESCE(sum(expected_minor), 0) AS expected, count(*) FILTER (WHERE state <> 'closed') AS open
      FROM drawer
), cash AS (
    SELECT COALESCE(sum(tender.amount_minor), 0) AS taken,
           COALESCE(sum(tender.amount_minor + tender.tip_minor
                        - CASE WHEN tender.foreign_currency IS NULL THEN 0 ELSE tender.given_minor END)
                    FILTER (WHERE tender.kind = 'cash'), 0) AS amount
      FROM read.check_tender AS tender JOIN drawer ON drawer.drawer_id = tender.drawer_id
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
       checks.beside AS beside_minor,
       lines.amount + checks.service AS lines_gross_minor, lines.listed AS listed_minor, lines.charged AS charged_minor,
       taxes.tax AS taxes_tax_minor, payments.amount AS payments_minor,
       cash.taken AS taken_minor, cash.amount AS cash_minor, drawers.cash AS drawers_cash_minor, drawers.moved AS moved_minor,
       drawers.expected AS drawers_expected_minor, drawers.floats AS drawers_float_minor, drawers.open AS drawers_open,
       zs.zs, zs.checks AS z_checks, zs.covers AS z_covers, zs.gross AS z_gross_minor, zs.tax AS z_tax_minor,
       zs.tenders AS z_tenders_minor, zs.cash AS z_cash_minor, zs.difference AS z_difference_minor,
       outside.checks AS outside_checks, outside.gross AS outside_gross_minor
  FROM checks, lines, taxes, payments, drawers, cash, zs, outside;
