/* SPDX-License-Identifier: Apache-2.0 */
/* message.h: what betrays a fraudulent message. An SMS or a chat message, an e-mail pasted as text,
 * an HTML page, or a whole .eml file: the form is recognised, and the same content gives the same
 * findings in each. Spans are bytes of the input as given, also where they are encoded (base64,
 * quoted-printable, entities): then they cover the encoded bytes that carry the evidence.
 *
 * Rules of links are those of link.h, on the link's bytes. The others:
 *   alert  organisation_other_domain  {organisation, official, domain}  the message speaks for an
 *                                     organisation, the link is not on one of its domains
 *          sender_other_domain        {organisation, official, domain}  so does the sender's name
 *          official_sender_failed     {organisation, domain}  its address, but the proof failed
 *          link_shows_other           {shown, domain}  an official address shown, another opened
 *          disguised_name             {organisation}  written with other letters, to pass filters
 *          dangerous_attachment       {file}     a program or a script
 *          form_asks_secret           {}         a form inside the message asks for a password
 *          name_shows_address         {shown, domain}  an official address shown, another one used
 *   check  organisation_named         {organisation, official}  who seems to write; not proved
 *          unknown_link               {domain}  a lure, and a link that leads to nobody known
 *          asks_secret, prize, refund, parcel, fine, account, payment, advance_fee, callback,
 *          new_number, bank_details, offer  {words}    what the message is about, in its own words
 *          authentication_failed      {result}   topmost Authentication-Results only
 *          sender_malformed           {address}
 *          archive_attachment, macro_attachment, page_attachment  {file}
 *          cannot_be_read             {what}     encrypted, msg, pdf, archive, picture, size
 *          unusual_letters            {what}     letters of two alphabets in one word
 *   none   urgency, threat, money     {words}
 *          reply_elsewhere            {domain}
 *          link_text_differs          {shown, domain}
 *          name_shows_address         {shown, domain}
 *          hidden_text, form {}, mime_fault  {what}
 * "check" and "none" rules raise the verdict together: see docs/checks.md, "Messages". */
#ifndef MAILLON_CHECK_MESSAGE_H
#define MAILLON_CHECK_MESSAGE_H

#include "check/check.h"
#include "check/shown.h"

/* input: any bytes; what cannot be read is said by a finding. Time and memory grow with its length
 * only; past CHECK_MESSAGE_BYTES_MAX the rest is left unread, and said to be.
 * ret_shown: what a reader sees of it; NULL: not wanted. */
void message_check(struct check_report *report, struct str input, struct shown *ret_shown);

#endif
