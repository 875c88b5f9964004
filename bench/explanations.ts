/** Why a ratio that was asked for does not hold, where that is known: by its question and what is compared. */
export const explanations: readonly { question: string; compared: string; why: string }[] = [];
