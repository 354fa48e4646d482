/* SPDX-License-Identifier: Apache-2.0 */
/* address.h: what may be sent to an address, before it is sent. One address, or several separated
 * by commas, semicolons or spaces; a name before <the address> is left aside. MSSanté's addresses
 * end in .mssante.fr: the trusted space that health data may be sent in.
 *
 *   alert  mssante_lookalike   {address, domain}  resembles MSSanté and is not
 *          and the look-alike rules of link.h, for other organisations
 *                              {address, organisation, domain}
 *   check  ordinary_mailbox    {address, domain}  no health data, nothing that names a patient
 *          open_mailbox        {address, domain, organisation}  anybody may open one there
 *          official_mailbox    {address, domain, organisation}  an organisation's; not MSSanté
 *          mssante_incomplete  {address, domain}  @mssante.fr, without what stands before it
 *          address_unreadable  {address}
 *   none   mssante             {address, domain}
 *          several_recipients  {count}  two or more: read them again */
#ifndef MAILLON_CHECK_ADDRESS_H
#define MAILLON_CHECK_ADDRESS_H

#include "check/check.h"

void address_check(struct check_report *report, struct str input);

#endif
