// SPDX-License-Identifier: Apache-2.0
// Every rule of the checks, in order: those that src/check/link.h, message.h, address.h and password.h list. A test
// reads them there.

export const RULES = [
  "account", "address_unreadable", "advance_fee", "archive_attachment", "asks_secret", "authentication_failed",
  "bank_details", "callback", "cannot_be_read", "chat_link", "common_word", "dangerous_attachment", "data_link",
  "date", "disguised_name", "family_name", "fine", "first_name", "form", "form_asks_secret", "form_bits",
  "form_fourteen", "form_missing", "form_twelve", "form_words", "frequent_part", "frequent_password",
  "gouv_elsewhere", "guessable", "guessable_later", "guesses", "health_word", "hidden_text", "invisible_characters",
  "ip_disguised", "ip_host", "keyboard_walk", "link_shows_other", "link_text_differs", "lookalike_combination",
  "lookalike_confusable", "lookalike_typo", "lure_domain", "macro_attachment", "mime_fault", "mixed_scripts", "money",
  "mssante", "mssante_incomplete", "mssante_lookalike", "name_shows_address", "new_number", "not_checked",
  "not_encrypted", "offer", "official_domain", "official_mailbox", "official_name_as_subdomain",
  "official_sender_failed", "open_mailbox", "ordinary_mailbox", "organisation_as_subdomain", "organisation_named",
  "organisation_other_domain", "other_alphabet", "page_attachment", "parcel", "payment", "place", "prize",
  "program_link", "qr_contact", "qr_mail", "qr_otp", "qr_payment", "qr_phone", "qr_sms", "qr_wifi", "real_domain",
  "redirect_inside", "refund", "renewal", "repeat", "reply_elsewhere", "rest_unread", "same_as_former",
  "same_name_other_ending", "script_link", "sender_malformed", "sender_other_domain", "sequence",
  "several_recipients", "shared_hosting", "shortener", "threat", "unknown_link", "unusual_letters", "unusual_port",
  "urgency", "user_part", "usual_ending", "year",
] as const;

export type Rule = (typeof RULES)[number];
