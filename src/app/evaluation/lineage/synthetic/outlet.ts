/** Who publishes made-up reports. */
export interface Outlet {
  readonly name: string;
  /** As it is credited where space is short. */
  readonly short: string;
  /** Whether it sells reports to the others. */
  readonly isAgency: boolean;
  /** Whether it gives the hour, or the day alone. */
  readonly tellsHour: boolean;
  /** What it prints around each report. */
  readonly above: string | null;
  readonly below: readonly string[];
}

/** Of the agencies one is called so, one is not; of what stands around reports some says what it is, some does not. */
export const outlets: readonly Outlet[] = [
  {
    name: 'Northern Lights Agency',
    short: 'NLA',
    isAgency: true,
    tellsHour: true,
    above: null,
    below: [],
  },
  {
    name: 'Halden Bureau',
    short: 'Halden Bureau',
    isAgency: true,
    tellsHour: false,
    above: null,
    below: ['Desk: 40 lines. More follows should the situation change.'],
  },
  {
    name: 'The Lantern',
    short: 'Lantern',
    isAgency: false,
    tellsHour: true,
    above: 'The Lantern, a family paper since the days of the first tramways',
    below: [
      'The Lantern is printed on paper from our own valley. Pass this copy on to a neighbour when you have read it.',
    ],
  },
  {
    name: 'Evening Courier',
    short: 'Courier',
    isAgency: false,
    tellsHour: true,
    above: null,
    below: [
      'Subscribe to our newsletter and start every evening informed.',
      '© Evening Courier. All rights reserved.',
    ],
  },
  {
    name: 'The Weir Observer',
    short: 'Weir Observer',
    isAgency: false,
    tellsHour: true,
    above: null,
    below: [
      'Have you seen something that others should hear of? The night editor of the Weir Observer picks up until three, and pays for good pictures.',
    ],
  },
  {
    name: 'Skarn Today',
    short: 'Skarn Today',
    isAgency: false,
    tellsHour: true,
    above: 'Skarn Today brings you the day before it is over',
    below: ['Listeners in the outer islands receive us on medium wave after sunset, weather permitting.'],
  },
  { name: 'Vale Gazette', short: 'Gazette', isAgency: false, tellsHour: false, above: null, below: [] },
  { name: 'Radio Brink', short: 'Brink', isAgency: false, tellsHour: true, above: null, below: [] },
  {
    name: 'The Plain Dealer of Hove',
    short: 'Plain Dealer',
    isAgency: false,
    tellsHour: false,
    above: null,
    below: [
      'This text was set by hand and read twice. Errors that remain are the fault of the apprentice, who has been given cake.',
    ],
  },
  { name: 'Tidewater Post', short: 'Post', isAgency: false, tellsHour: true, above: null, below: [] },
];
