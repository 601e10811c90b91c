// SPDX-FileCopyrightText: 2026 The Tongguan authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tongguan-link: a bad line between two network namespaces of this machine, for tests. Each end is a TUN device "line0";
// packets between them are carried by this program, which loses, delays and queues them. Needs root.
//
//   tongguan-link NAMESPACE-A NAMESPACE-B
//
// says "ready", then reads orders from standard input, one a line, for both ways or for "up" (A to B) or "down" only:
//   [up|down] loss=PERCENT delay=MILLISECONDS rate=KILOBITS queue=MILLISECONDS cut=0|1 noudp=0|1
//   count                 answers with what passed and what was lost
// and ends with its input.
#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <deque>
#include <iostream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

using Microseconds = std::int64_t;

Microseconds now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// What one way of the line does to packets.
struct Way {
    double loss = 0; // share
    Microseconds delay = 0, queue = 200'000;
    double rate = 0; // bits each microsecond; 0: any
    bool isCut = false, isWithoutUdp = false; // a firewall that lets TCP through only

    struct Packet {
        Microseconds due;
        std::vector<char> bytes;
    };
    std::deque<Packet> flying; // in order: nothing overtakes
    Microseconds busyUntil = 0;
    std::uint64_t passed = 0, lost = 0, overflown = 0, octets = 0;

    void take(const char* bytes, std::size_t size, double dice)
    {
        const Microseconds at = now();
        const bool isUdp = size > 20 && (bytes[0] & 0xf0) == 0x40 && bytes[9] == 17;
        if (isCut || (isWithoutUdp && isUdp) || dice < loss) {
            ++lost;
            return;
        }
        Microseconds leaves = at;
        if (rate > 0) {
            const Microseconds begins = std::max(at, busyUntil);
            if (begins - at > queue) {
                ++overflown;
                return;
            }
            busyUntil = leaves = begins + Microseconds(double(size) * 8 / rate);
        }
        const Microseconds due = std::max(leaves + delay, flying.empty() ? 0 : flying.back().due);
        flying.push_back({ due, std::vector<char>(bytes, bytes + size) });
    }

    void deliver(int to)
    {
        for (const Microseconds at = now(); !flying.empty() && flying.front().due <= at; flying.pop_front()) {
            ++passed;
            octets += flying.front().bytes.size();
            if (::write(to, flying.front().bytes.data(), flying.front().bytes.size()) < 0 && errno != EAGAIN)
                ++lost; // the device is down just now
        }
    }

    bool order(const std::string& word)
    {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos)
            return false;
        const std::string key = word.substr(0, equals);
        double value = 0;
        const auto [end, error] = std::from_chars(word.data() + equals + 1, word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size() || value < 0)
            return false;
        if (key == "loss")
            loss = value / 100;
        else if (key == "delay")
            delay = Microseconds(value * 1000);
        else if (key == "queue")
            queue = Microseconds(value * 1000);
        else if (key == "rate")
            rate = value / 1000;
        else if (key == "cut")
            isCut = value > 0;
        else if (key == "noudp")
            isWithoutUdp = value > 0;
        else
            return false;
        return true;
    }
};

int openEnd(const char* space)
{
    const int file = ::open((std::string("/run/netns/") + space).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || ::setns(file, CLONE_NEWNET) != 0) {
        std::perror(space);
        return -1;
    }
    ::close(file);
    const int device = ::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq request {};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, "line0", IFNAMSIZ - 1);
    if (device < 0 || ::ioctl(device, TUNSETIFF, &request) < 0) {
        std::perror("/dev/net/tun");
        return -1;
    }
    return device;
}

void obey(const std::string& line, std::array<Way, 2>& ways)
{
    std::istringstream words(line);
    std::size_t from = 0, to = 1;
    for (std::string word; words >> word;) {
        if (word == "up" || word == "down") {
            from = to = word == "up" ? 0 : 1;
        } else if (word == "count") {
            for (const Way& way : ways)
                std::printf("passed=%llu lost=%llu overflown=%llu octets=%llu ", static_cast<unsigned long long>(way.passed), static_cast<unsigned long long>(way.lost),
                    static_cast<unsigned long long>(way.overflown), static_cast<unsigned long long>(way.octets));
            std::printf("\n");
        } else {
            for (std::size_t i = from; i <= to; ++i) {
                if (!ways.at(i).order(word))
                    std::printf("not understood: %s\n", word.c_str());
            }
        }
    }
    std::fflush(stdout);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3)
        return 2;
    const std::array<int, 2> ends { openEnd(arguments[1]), openEnd(arguments[2]) };
    if (ends[0] < 0 || ends[1] < 0)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    std::array<Way, 2> ways;
    std::mt19937 random(20261122); // the same losses in each run
    std::uniform_real_distribution<double> dice;
    std::string orders;
    std::vector<char> packet(65'536);
    for (;;) {
        Microseconds next = now() + 50'000;
        for (const Way& way : ways)
            next = way.flying.empty() ? next : std::min(next, way.flying.front().due);
        const Microseconds rest = std::max<Microseconds>(0, next - now());
        const timespec wait { rest / 1'000'000, (rest % 1'000'000) * 1'000 };
        std::array<pollfd, 3> watched { pollfd { ends[0], POLLIN, 0 }, pollfd { ends[1], POLLIN, 0 }, pollfd { STDIN_FILENO, POLLIN, 0 } };
        ::ppoll(watched.data(), watched.size(), &wait, nullptr);
        for (std::size_t i = 0; i < 2; ++i) {
            for (ssize_t size = 0; (size = ::read(ends[i], packet.data(), packet.size())) > 0;)
                ways.at(i).take(packet.data(), std::size_t(size), dice(random));
        }
        for (std::size_t i = 0; i < 2; ++i)
            ways.at(i).deliver(ends[1 - i]);
        if (watched[2].revents != 0) {
            const ssize_t size = ::read(STDIN_FILENO, packet.data(), packet.size());
            if (size <= 0)
                return 0;
            orders.append(packet.data(), std::size_t(size));
            for (std::size_t at = 0; (at = orders.find('\n')) != std::string::npos; orders.erase(0, at + 1))
                obey(orders.substr(0, at), ways);
        }
    }
}
