// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/serviceregistry.h"

// The services that this program knows, in the order in which they are tried.
[[nodiscard]] ServiceRegistry::Adapters allServices();
