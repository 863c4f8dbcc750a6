declare namespace App {
  interface Locals {
    reference: string;
    isElder: boolean;
    isContrast: boolean;
  }
}
