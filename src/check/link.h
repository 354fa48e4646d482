/* SPDX-License-Identifier: Apache-2.0 */
/* link.h: what a web address really is. Also reads what a QR code holds, since that is how many
 * addresses arrive. It never visits the address: everything is in the characters and in the lists
 * of tables/ (public suffixes, confusable characters, named organisations).
 *
 * Rules, with their facts:
 *   alert  official_name_as_subdomain  {organisation, official, domain}  ameli.fr.example.top
 *          lookalike_confusable        {organisation, official, domain}  other letters, same look
 *          lookalike_typo              {organisation, official, domain}  one letter away
 *          lookalike_combination       {organisation, official, domain}  the name and other words
 *          gouv_elsewhere              {domain}    "gouv" outside gouv.fr
 *          user_part                   {before, domain}  what stands before @ is not the site
 *          mixed_scripts               {domain}    letters of several alphabets in one name
 *          invisible_characters        {domain}
 *          ip_disguised                {address}   an IP address written so that nobody sees it
 *          script_link, data_link      {}          javascript:, vbscript:, data:
 *   check  same_name_other_ending      {organisation, official, domain}
 *          organisation_as_subdomain   {organisation, official, domain}  ameli.example.top
 *          shortener                   {domain}    the target cannot be read
 *          ip_host                     {address}
 *          lure_domain                 {domain}    made of words such as "espace", "client"
 *          program_link                {file}      ends in a program
 *          chat_link                   {domain}    leads to a messaging application
 *          address_unreadable          {domain}    no site can be read from it
 *          qr_payment {to}, qr_otp {}              a QR code that pays; that holds a secret
 *   none   real_domain                 {domain, host}  what to read: link_check only
 *          official_domain             {organisation, domain}: link_check only
 *          other_alphabet              {domain, host}  letters beyond a to z
 *          shared_hosting              {domain, host}  pages that anybody may open
 *          unusual_port                {port}
 *          not_encrypted               {}  http: link_check only
 *          redirect_inside             {domain, target}  the address carries another one
 *          qr_wifi {network}, qr_phone {number}, qr_sms {number}, qr_mail {address}, qr_contact {}
 * A host under an official domain is never flagged for its name. */
#ifndef MAILLON_CHECK_LINK_H
#define MAILLON_CHECK_LINK_H

#include "check/check.h"

/* input: one address, typed, copied, or read from a QR code; UTF-8 is not required. */
void link_check(struct check_report *report, struct str input);

#endif
