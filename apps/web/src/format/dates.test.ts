import {
  formatDay,
  formatDayAndTime,
  formatReadingTime,
  formatShortDay,
  isSameLondonDay,
  londonDay,
} from './dates';

it('writes a day as British readers do', () => {
  expect(formatDay('2026-11-01')).toBe('1 November 2026');
  expect(formatShortDay('2026-09-30')).toBe('30 Sept 2026');
});

it('tells the time in London, summer and winter', () => {
  expect(formatDayAndTime(new Date('2026-06-30T23:30:00Z'))).toBe('00:30 on 1 July 2026');
  expect(formatDayAndTime(new Date('2026-11-25T06:30:00Z'))).toBe('06:30 on 25 November 2026');
});

it('tells the day in London, not in UTC', () => {
  expect(formatDay('2026-06-30T23:30:00Z')).toBe('1 July 2026');
  expect(formatDay('2026-12-31T23:30:00Z')).toBe('31 December 2026');
  expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
});

it('knows when two moments are of one day', () => {
  expect(isSameLondonDay('2026-05-02T07:30:00+01:00', '2026-05-02T22:59:00Z')).toBe(true);
  expect(isSameLondonDay('2026-05-02T07:30:00+01:00', '2026-05-02T23:01:00Z')).toBe(false);
});

it('refuses what is no date', () => {
  expect(() => formatDay('yesterday')).toThrow('Not a date: "yesterday"');
});

it('gives reading time in minutes', () => {
  expect(formatReadingTime(8)).toBe('8 min read');
});
