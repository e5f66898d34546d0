/** What a screen is shown with: the part of its address that differs. */
export interface ScreenProps {
  /** Empty where the screen has none. */
  readonly id: string;
}
