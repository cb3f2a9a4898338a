// Names for staff, customers and reviewers.

export const firstNames = [
  "Ava", "Liam", "Mia", "Noah", "Zoe", "Ethan", "Priya", "Omar", "Grace", "Leo", "Hannah", "Mateo", "Yuki",
  "Sofia", "Daniel", "Amara", "Lucas", "Chloe", "Ravi", "Elena", "Jonas", "Nadia", "Theo", "Ines", "Kai",
  "Fatima", "Oscar", "Lucy", "Diego", "Maya",
];

export const lastNames = [
  "Carter", "Nguyen", "Okafor", "Rossi", "Kim", "Patel", "Garcia", "Cohen", "Silva", "Murphy", "Tanaka",
  "Haddad", "Novak", "Jensen", "Brooks", "Laurent", "Ivanova", "Reyes", "Fischer", "Bennett",
];
