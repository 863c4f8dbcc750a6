import { describe, expect, it } from 'vitest';
import { connectionOf, networkOf } from '../../kit/connection.ts';

describe('a connection', () => {
  it.each(['203.0.113.7', '::ffff:203.0.113.7', '::FFFF:203.0.113.7'])('of IPv4 is its address, also as a socket for both kinds writes it: %s', (address) => expect(networkOf(address)).toBe('203.0.113.7'));
  it.each(['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:eeee:dddd:cccc', '2001:DB8:1:2::', '2001:db8:1:2:0:0:0:9%eth0', '2001:db8:1:2::192.0.2.1'])('of IPv6 is the network that one household shares, however it is written: %s', (address) => {
    expect(networkOf(address)).toBe('2001:db8:1:2::/64');
  });
  it.each([['::1', '0:0:0:0::/64'], ['fe80::1%lo', 'fe80:0:0:0::/64'], ['2001:db8::2:0:0:0:1', '2001:db8:0:2::/64'], ['1::8', '1:0:0:0::/64']])('with zeros left out is read as a whole: %s', (address, network) => expect(networkOf(address)).toBe(network));
  it('that changes its address within its network keeps its name, so that each try does not begin anew', () => {
    expect(connectionOf('2001:db8:1:2::1', 's')).toBe(connectionOf('2001:db8:1:2:a:b:c:d', 's'));
    for (const [address, secret] of [['2001:db8:1:3::1', 's'], ['203.0.113.7', 's'], ['2001:db8:1:2::1', 't']] as const) expect(connectionOf(address, secret)).not.toBe(connectionOf('2001:db8:1:2::1', 's'));
    expect(connectionOf('203.0.113.7', 's')).not.toBe(connectionOf('203.0.113.8', 's'));
  });
});
