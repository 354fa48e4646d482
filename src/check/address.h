/* SPDX-License-Identifier: Apache-2.0 */
/* address.h: what may be sent to an address, before it is sent. One address, or several separated
 * by commas, semicolons or spaces; a name before <the address> is left aside.
 *
 *   alert  mssante_lookalike  {address, domain}  resembles MSSanté and is not
 *   check  ordinary_mailbox   {address, domain}  no health data, no identity of a patient
 *          open_mailbox       {address, domain, organisation}  the same; anybody may open one there
 *          official_mailbox   {address, domain, organisation}  an organisation's; still not MSSanté
 *          address_unreadable {}
 *   none   mssante            {address, domain}  inside the trusted space: health data may be sent
 * `several_recipients` {count} (none) asks to read them again when there are two or more. */
#ifndef MAILLON_CHECK_ADDRESS_H
#define MAILLON_CHECK_ADDRESS_H

#include "check/check.h"

void address_check(struct check_report *report, struct str input);

#endif
