import fc from 'fast-check';
import { isOlderThan, stalenessOf } from './as-of';
import { addMonths, isCalendarDate } from './calendar-date';

const anyDate = fc
  .tuple(
    fc.integer({ min: 1950, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
  .filter(isCalendarDate);

describe('calendar dates', () => {
  it.each(['2026-02-28', '2024-02-29', '1999-12-31'])('knows %s', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-01-01',
    '0026-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
  ])('refuses "%s"', (date) => {
    expect(isCalendarDate(date)).toBe(false);
    expect(() => addMonths(date, 1)).toThrow(RangeError);
  });
  it('adds months, keeping inside the month', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-11-30', 15)).toBe('2027-02-28');
    expect(addMonths('2025-03-31', -13)).toBe('2024-02-29');
  });
});

describe('isOlderThan', () => {
  it('is not so on the day so many months later, and stays so once it is', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), anyDate, (asOf, months, later) => {
        const lastDay = addMonths(asOf, months);
        expect(isOlderThan(asOf, months, lastDay)).toBe(false);
        expect(isOlderThan(asOf, months, later)).toBe(later > lastDay);
      }),
    );
  });
});

describe('stalenessOf', () => {
  it.each([
    ['2026-05-01', 'fresh'],
    ['2025-11-24', 'fresh'],
    ['2025-11-23', 'stale'],
    ['2025-05-24', 'stale'],
    ['2025-05-23', 'too-old'],
  ])('calls %s on 2026-11-24 %s', (asOf, expected) => {
    expect(stalenessOf(asOf, '2026-11-24')).toBe(expected);
  });

  it('refuses days that do not exist on either side', () => {
    expect(() => isOlderThan('2026-02-30', 12, '2026-11-24')).toThrow(RangeError);
    expect(() => isOlderThan('2026-02-20', 12, 'today')).toThrow(RangeError);
  });
});
